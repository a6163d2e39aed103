package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Elects the title: each place that names it votes for its text, without the site's name and without what only says
 * what the page is. What is generic as a whole has no vote.
 */
final class Titles {

    private static final int LONGEST = 400;
    private static final int MOST = 50;
    private static final double ONLY = 2.6;
    private static final double SEVERAL = 1.2;
    private static final double SITE = .05;
    private static final double ADDRESS = 1.2;
    private static final double ADDRESS_BESIDE_HEADING = .15;
    private static final int KICKER = 60;
    private static final int FEWEST_WORDS = 3;

    /** What a place says before anything is taken off it. */
    private record Said(String source, String text, double weight, boolean onPage) {}

    private final Page page;
    private final SiteNames site;
    private final List<Said> said = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private Set<String> lines = Set.of();
    private final Ballot ballot = new Ballot();
    private boolean headed;

    private Titles(Page page, Things things, SiteNames site) {
        this.page = page;
        this.site = site;
        headings();
        things.ofArticle("headline").stream().limit(2).forEach(text -> say("json-ld:headline", text, 1.1, true));
        HeadFacts head = page.head();
        say("og:title", head.meta("og:title"), 1, false);
        say("twitter:title", head.meta("twitter:title"), .5, false);
        say("meta:title", head.meta("title"), .4, false);
        say("parsely-title", head.meta("parsely-title"), .6, false);
        say("dc.title", head.meta("dc.title"), .5, false);
        say("title", head.title(), .9, false);
    }

    static Ballot elect(Page page, Things things, SiteNames site) {
        Titles titles = new Titles(page, things, site);
        titles.vote();
        return titles.ballot;
    }

    private void vote() {
        for (Said one : said) {
            String text = one.onPage() ? withoutKicker(one.text()) : withoutSite(one.text());
            if (!GenericTitles.contains(text)) {
                ballot.add(one.source(), text, site.isSite(text) ? one.weight() * SITE : one.weight());
            }
        }
        if (ballot.isEmpty()) {
            BodyHeadline.find(page.chunks()).ifPresent(line -> ballot.add("text", line, 1));
        }
        String canonical = page.head().link("canonical");
        new Slug(canonical.isEmpty() ? page.baseUri() : canonical)
                .pick(ballot.values())
                .ifPresent(title -> ballot.add("address", title, headed ? ADDRESS_BESIDE_HEADING : ADDRESS));
    }

    /** The one main heading of a page is what its readers see; several weigh less, the later the less. */
    private void headings() {
        List<Box> main = page.notable().stream()
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
        double weight = only ? ONLY : SEVERAL;
        for (Box box : main) {
            String text = Texts.line(box.element.text());
            boolean related = !only || sharesWords(text);
            headed = headed || (only && related);
            say(isNamed(box) ? "itemprop:headline" : "h1", text, related ? weight : SEVERAL, true);
            weight = Math.max(.2, only ? .2 : weight - .4);
        }
    }

    /**
     * Whether a text stands on the page as a short line, menus left out; they are collected for the first that asks.
     */
    private boolean isLine(String text) {
        lines = lines.isEmpty() ? lines(page) : lines;
        return lines.contains(Texts.key(text));
    }

    private static Set<String> lines(Page page) {
        Set<String> lines = new HashSet<>(Set.of(""));
        for (Chunk chunk : page.chunks()) {
            boolean line = chunk.text.length() < LONGEST / 2 && (chunk.isHeading() || chunk.links.isEmpty());
            if (line && Texts.words(chunk.text) >= FEWEST_WORDS) {
                lines.add(Texts.key(chunk.text));
            }
        }
        return lines;
    }

    private static boolean isNamed(Box box) {
        return box.itemprop.equals("headline");
    }

    private boolean isTitle(String text) {
        return !text.isEmpty() && text.length() < LONGEST && !site.isSite(text) && !GenericTitles.contains(text);
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

    private void say(String source, String raw, double weight, boolean onPage) {
        String text = Texts.line(raw);
        if (!text.isEmpty() && text.length() < LONGEST && (!onPage || isTitle(text))) {
            said.add(new Said(source, text, weight, onPage));
            if (isTitle(text)) {
                keys.add(Texts.key(text));
            }
        }
    }

    /**
     * The part that another place says, else what is left without the site's name at either end; where that is not
     * known, the part that stands as a line of the page.
     */
    private String withoutSite(String text) {
        String rest = text;
        String line = "";
        for (TitleCuts.Cut cut : TitleCuts.of(text)) {
            boolean before = keys.contains(Texts.key(cut.before()));
            boolean after = keys.contains(Texts.key(cut.after()));
            if (before || after) {
                boolean longer = cut.before().length() >= cut.after().length();
                return before && (longer || !after) ? cut.before() : cut.after();
            }
            line = line.isEmpty() && isLine(cut.before()) ? cut.before() : line;
            if (says(cut.after()) && rest.length() == text.length()) {
                rest = cut.before();
            } else if (says(cut.before())) {
                rest = cut.after();
            }
        }
        return rest.length() == text.length() && !line.isEmpty() ? line : rest;
    }

    private boolean says(String part) {
        return site.isPartOfHost(part) || GenericTitles.contains(part);
    }

    /** "Graz: Acme opens a plant", "Graz Acme opens a plant" where another place says "Acme opens a plant" alone. */
    private String withoutKicker(String text) {
        return said.stream()
                .map(Said::text)
                .filter(other -> isTail(text, other))
                .findFirst()
                .orElse(text);
    }

    private static boolean isTail(String text, String other) {
        int kicker = text.length() - other.length();
        return kicker > 1
                && kicker <= KICKER
                && text.substring(0, kicker).chars().anyMatch(Character::isLetter)
                && text.charAt(kicker - 1) == ' '
                && text.regionMatches(true, kicker, other, 0, other.length())
                && Texts.words(other) >= FEWEST_WORDS;
    }
}
