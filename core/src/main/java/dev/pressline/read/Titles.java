package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Elects the title: each place that names it votes for its text without the site's name. */
final class Titles {

    private static final String SEPARATORS = "|｜-–—:·•»«/>~‹›";
    private static final int LONGEST = 400;
    private static final int MOST = 50;
    private static final double ONLY = 2.6;

    private final Page page;
    private final SiteNames site;
    private final Ballot ballot = new Ballot();
    private final List<String> anchors = new ArrayList<>();

    private Titles(Page page, Things things, SiteNames site) {
        this.page = page;
        this.site = site;
        headings();
        things.ofArticle("headline").stream().limit(2).forEach(text -> anchor("json-ld:headline", text, 1.1));
        HeadFacts head = page.head();
        vote("og:title", head.meta("og:title"), 1);
        vote("twitter:title", head.meta("twitter:title"), .5);
        vote("meta:title", head.meta("title"), .4);
        vote("parsely-title", head.meta("parsely-title"), .6);
        vote("dc.title", head.meta("dc.title"), .5);
        vote("title", Texts.line(head.title()), .9);
    }

    static Ballot elect(Page page, Things things, SiteNames site) {
        return new Titles(page, things, site).ballot;
    }

    /** The one main heading of a page is what its readers see; several weigh less, the later the less. */
    private void headings() {
        List<Box> main = page.boxes().stream()
                .filter(box -> isNamed(box) || box.is("h1"))
                .filter(box -> !box.has(Marks.HIDDEN))
                .filter(box -> page.length(box) < LONGEST)
                .filter(box -> isTitle(Texts.line(box.element.text())))
                .limit(MOST)
                .toList();
        boolean only = main.stream()
                        .map(box -> Texts.key(box.element.text()))
                        .distinct()
                        .count()
                == 1;
        double weight = only ? ONLY : 1.2;
        for (Box box : main) {
            String text = Texts.line(box.element.text());
            boolean related = !only || sharesWords(text);
            anchor(isNamed(box) ? "itemprop:headline" : "h1", text, related ? weight : 1.2);
            weight = Math.max(.2, only ? .2 : weight - .4);
        }
    }

    private static boolean isNamed(Box box) {
        return box.itemprop.equals("headline");
    }

    private boolean isTitle(String text) {
        return !text.isEmpty() && text.length() < LONGEST && !site.isSite(text);
    }

    /** Whether what the head says shares a third of the heading's words: then both speak of the same. */
    private boolean sharesWords(String heading) {
        HeadFacts head = page.head();
        String others = (" " + head.meta("og:title") + " " + head.title() + " " + head.meta("twitter:title") + " ")
                .toLowerCase(Locale.ROOT);
        int shared = 0;
        String[] words = heading.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
        for (String word : words) {
            shared += !word.isEmpty() && others.contains(word) ? 1 : 0;
        }
        return 3 * shared >= words.length;
    }

    private void anchor(String source, String raw, double weight) {
        String text = Texts.line(raw);
        if (isTitle(text)) {
            anchors.add(Texts.key(text));
            ballot.add(source, text, weight);
        }
    }

    private void vote(String source, String text, double weight) {
        if (!text.isEmpty() && text.length() < LONGEST) {
            ballot.add(source, withoutSite(text), weight);
        }
    }

    /** The part that a heading of the page says, else what is left without the site's name at either end. */
    private String withoutSite(String text) {
        String rest = text;
        for (int cut = nextCut(text, 0); cut >= 0; cut = nextCut(text, cut + 1)) {
            String before = text.substring(0, cut).strip();
            String after = text.substring(cut + 1).strip();
            if (anchors.contains(Texts.key(before))) {
                return before;
            }
            if (anchors.contains(Texts.key(after))) {
                return after;
            }
            if (site.isPartOfHost(after) && rest.length() == text.length()) {
                rest = before;
            } else if (site.isPartOfHost(before)) {
                rest = after;
            }
        }
        return rest;
    }

    /** A separator with a space on both sides, or a bar. */
    private static int nextCut(String text, int from) {
        for (int i = Math.max(1, from); i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean after = text.charAt(i + 1) == ' ' || c == '｜';
            boolean before = text.charAt(i - 1) == ' ';
            if (SEPARATORS.indexOf(c) >= 0 && after && (before || c == ':' || c == '|' || c == '｜')) {
                return i;
            }
        }
        return -1;
    }
}
