package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;

/** Elects the title: each place that names it votes for its text without the site's name. */
final class Titles {

    private static final String SEPARATORS = "|-–—:·•»«/>~‹›";
    private static final int LONGEST = 400;

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

    private void headings() {
        double weight = 1.2;
        for (Box box : page.boxes()) {
            boolean named = box.element.attr("itemprop").equalsIgnoreCase("headline");
            if ((!named && !box.is("h1")) || box.has(Marks.HIDDEN)) {
                continue;
            }
            String text = Texts.line(box.element.text());
            if (!text.isEmpty() && text.length() < LONGEST && !site.isSite(text)) {
                anchor(named ? "itemprop:headline" : "h1", text, named ? weight + .2 : weight);
                weight = Math.max(.2, weight - .4);
            }
        }
    }

    private void anchor(String source, String raw, double weight) {
        String text = Texts.line(raw);
        if (!text.isEmpty() && text.length() < LONGEST && !site.isSite(text)) {
            anchors.add(Texts.key(text));
            ballot.add(source, text, weight);
        }
    }

    private void vote(String source, String text, double weight) {
        if (!text.isEmpty()) {
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
            if (site.isSite(after) && rest.length() == text.length()) {
                rest = before;
            } else if (site.isSite(before)) {
                rest = after;
            }
        }
        return rest;
    }

    /** A separator with a space on both sides, or a bar. */
    private static int nextCut(String text, int from) {
        for (int i = Math.max(1, from); i < text.length() - 1; i++) {
            char c = text.charAt(i);
            boolean after = text.charAt(i + 1) == ' ';
            boolean before = text.charAt(i - 1) == ' ';
            if (SEPARATORS.indexOf(c) >= 0 && after && (before || c == ':' || c == '|')) {
                return i;
            }
        }
        return -1;
    }
}
