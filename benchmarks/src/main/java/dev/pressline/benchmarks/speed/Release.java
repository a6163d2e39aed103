package dev.pressline.benchmarks.speed;

/** A press release in a page as companies publish it, made up here, of any length. */
final class Release {

    static final String ADDRESS = "https://acme.example/news/plants";

    private static final String HEAD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Acme Heat opens plants in Leipzig | Acme</title>
            <meta property="og:title" content="Acme Heat opens plants in Leipzig"><meta property="og:image" content="/hall.jpg">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"Acme Heat opens plants in Leipzig",
            "datePublished":"2026-11-22T08:00:00Z"}</script><style>body{margin:0}</style></head><body>""";

    private static final String MENU =
            "<li><a href=\"/section/%d\" class=\"menu-item\"><span>Section %<d of the site</span></a></li>";

    private static final String[] PARAGRAPHS = {
        "Acme Heat, Inc. (NYSE: ACM) today announced that it has opened plant number %d for 300 people in Leipzig, where it"
                + " expects to make up to 60,000 pumps a year.",
        "The site cost $14.%d million, 4.5%% more than the plant of 2025, and was paid for by a loan of the state bank.",
        "“We build where our customers are, and we are proud of number %d,” said Jane Roe, chief executive of Acme Heat.",
        "However, storms may delay the next phase until the port authority has approved plan %d, the company said.",
        "Visit our website to discover the world's leading heating solutions, now with %d new features for your home.",
        "Revenue of the segment rose to $%d.4 million in the third quarter, compared with $3.1 million a year earlier."
    };

    private static final String TAIL = """
            <h2>About Acme Heat</h2><p>Acme Heat makes heat pumps for homes, schools and small factories.</p>
            <p>Contact: Jim Poe, press@acme.example</p></article><footer>© Acme</footer></body></html>""";

    private Release() {}

    /**
     * A page.
     *
     * @param words about so many in the article, some 20 a paragraph
     * @param menus links around it, some 100 chars each: real pages are mostly these
     */
    static String page(int words, int menus) {
        StringBuilder page = new StringBuilder(HEAD).append("<nav><ul>");
        for (int i = 0; i < menus; i++) {
            page.append(MENU.formatted(i));
        }
        page.append("</ul></nav><article><h1>Acme Heat opens plants in Leipzig</h1><p>LEIPZIG, Nov. 22, 2026 -- ");
        for (int i = 0; i < Math.max(1, words / 20); i++) {
            page.append(PARAGRAPHS[i % PARAGRAPHS.length].formatted(i + 1)).append("</p>\n<p>");
        }
        return page.append("</p>").append(TAIL).toString();
    }
}
