package dev.pressline.read;

import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Elects the people who wrote it: each place that names somebody gives the names its weight, and the place that holds
 * the name with most weight is believed. What stands beside the headline counts more than what stands elsewhere.
 */
final class Authors {

    private static final List<String> METAS = List.of(
            "author",
            "article:author",
            "byl",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "article:author_name",
            "og:article:author",
            "citation_author",
            "cxenseparse:author",
            "twitter:creator_name");

    private static final List<String> AUTHOR_PATHS =
            List.of("/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/");

    /** What they have in common; most links have it not. */
    private static final String AUTHOR_PATH = "/aut";

    private static final int LONGEST = 140;
    private static final int BEFORE = 8;
    private static final int AFTER = 8;
    private static final int MOST = 40;
    private static final int MOST_FAR = 3;

    /** A name in the head that the page itself does not show, where it shows another: often a user of the system. */
    private static final double UNSEEN = .5;

    /** How much a place beside the headline weighs at least. */
    private static final double BESIDE = 1.7;

    /**
     * How far a place is to be believed.
     *
     * @param shown whether readers see it
     */
    private record Source(String name, double weight, boolean shown) {
        static Source head(String name, double weight) {
            return new Source(name, weight, false);
        }

        static Source shown(String name, double weight) {
            return new Source(name, weight, true);
        }
    }

    private static final int LINE_LENGTH = 30;
    private static final Source LINE = Source.shown("line", .6);

    private final Page page;
    private final Things things;
    private final SiteNames site;
    private final int title;
    private final int first;
    private final int last;
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<Source, List<String>> names = new LinkedHashMap<>();

    Authors(Page page, Things things, SiteNames site, BodyReader.Body body) {
        this.page = page;
        this.things = things;
        this.site = site;
        List<Chunk> chunks = body.chunks();
        this.first = chunks.isEmpty() ? 0 : chunks.get(0).index;
        this.last = chunks.isEmpty() ? 0 : chunks.get(chunks.size() - 1).index;
        this.title = body.anchor().title() < 0
                ? first
                : Math.min(first, body.anchor().title());
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    List<String> read() {
        things.ofArticle("author").forEach(name -> add(Source.head("json-ld:author", 2), name));
        things.ofArticle("creator").forEach(name -> add(Source.head("json-ld:creator", 1.2), name));
        for (String name : METAS) {
            page.head().metas(name).forEach(value -> add(Source.head(name, 1.6), value));
        }
        twitter();
        marked();
        bylines();
        return elect();
    }

    /** Twitter's free labels: the first often, not always, says who wrote it. */
    private void twitter() {
        String label = page.head().meta("twitter:label1").toLowerCase(Locale.ROOT);
        if (!label.contains("read") && !label.contains("les") && !label.contains("time")) {
            page.head().metas("twitter:data1").forEach(value -> add(Source.head("twitter:data1", 1.2), value));
        }
    }

    /** Elements that are marked as the author's name, and links to the author's page. */
    private void marked() {
        for (Box box : page.notable()) {
            Mark mark = mark(box);
            if (mark != Mark.NONE && !isOthers(box.parent) && page.length(box) <= LONGEST) {
                Source source = Source.shown(mark.source, mark.weight * nearness(box.firstChunk));
                for (String text : texts(box)) {
                    if (!text.isEmpty() && text.length() <= LONGEST) {
                        add(source, text);
                    }
                }
            }
        }
    }

    /** By what an element is known as the author's, the surest first. */
    private enum Mark {
        ITEMPROP("itemprop:author", 2),
        REL("rel:author", 1.9),
        CLASS("class:author", 1.7),
        LINK("link:author", 1.7),
        NONE("", 0);

        private final String source;
        private final double weight;

        Mark(String source, double weight) {
            this.source = source;
            this.weight = weight;
        }
    }

    private static Mark mark(Box box) {
        if (box.itemprop.contains("author") || box.itemprop.equals("creator")) {
            return Mark.ITEMPROP;
        }
        if (box.attr("rel").contains("author")) {
            return Mark.REL;
        }
        if (box.has(Marks.AUTHOR)) {
            return Mark.CLASS;
        }
        return box.role == TagRole.LINK && leadsToAuthor(box.attr("href")) ? Mark.LINK : Mark.NONE;
    }

    private static boolean leadsToAuthor(String href) {
        return href.contains(AUTHOR_PATH) && AUTHOR_PATHS.stream().anyMatch(href::contains);
    }

    /** Several names in as many elements are told apart; else the text is one. */
    private static List<String> texts(Box box) {
        List<String> parts = box.element.getAllElements().stream()
                .map(child -> Texts.line(child.ownText()))
                .filter(part -> !part.isEmpty())
                .toList();
        boolean names = parts.size() > 1 && parts.stream().allMatch(PersonNames::isPersonShaped);
        return names ? parts : List.of(Texts.line(box.element.text()));
    }

    /** Whether it is about another text, a comment, or a picture. */
    private static boolean isOthers(@Nullable Box inner) {
        for (Box box = inner; box != null; box = box.parent) {
            boolean other = box.has(Marks.COMMENTS | Marks.RELATED) && !box.is("body") && !box.is("html");
            if (other || box.is("figure")) {
                return true;
            }
        }
        return false;
    }

    /** 1 beside the headline, less at the end of the text, little elsewhere. */
    private double nearness(int chunk) {
        boolean head = chunk >= title - BEFORE && chunk <= first + 3;
        boolean tail = chunk >= last - 4 && chunk <= last + AFTER;
        return head ? 1 : tail ? .5 : .15;
    }

    /** Short lines beside the headline or after the end: "By Ann Poe", or a name alone. */
    private void bylines() {
        int end = Math.min(page.chunks().size(), last + AFTER);
        for (int i = Math.max(0, title - BEFORE); i < end; i++) {
            Chunk chunk = page.chunks().get(i);
            boolean near = i <= first + 2;
            if (i == title || (!near && i < last - 2) || chunk.text.length() > LONGEST || chunk.text.isEmpty()) {
                continue;
            }
            if (PersonNames.isLead(chunk.text)
                    && i + 1 < end
                    && isNameLine(page.chunks().get(i + 1))) {
                add(Source.shown("byline", near ? 2 : .7), page.chunks().get(i + 1).text);
            } else if (PersonNames.hasLead(chunk.text) && !Prose.endsAsSentence(chunk.text)) {
                add(Source.shown("byline", near ? 2 : .7), chunk.text);
            } else if (i > title && i <= first && !chunk.isHeading() && isNameLine(chunk)) {
                add(LINE, beforeBar(chunk.text));
            }
        }
        if (names.getOrDefault(LINE, List.of()).size() > 1) {
            names.remove(LINE); // a menu of capitalised labels, not a name
        }
    }

    private static boolean isNameLine(Chunk chunk) {
        String name = beforeBar(chunk.text);
        return name.length() < LINE_LENGTH && PersonNames.isPersonShaped(name) && !Pruning.isMenu(chunk.box);
    }

    /** "Ann Poe | Senior Writer | July 2, 2026" begins with the name. */
    private static String beforeBar(String text) {
        int bar = text.indexOf(" | ");
        return bar < 0 || text.length() > LONGEST / 2
                ? text
                : text.substring(0, bar).strip();
    }

    private void add(Source source, String raw) {
        String text = Texts.line(raw);
        for (String name : PersonNames.in(text)) {
            List<String> known = names.computeIfAbsent(source, key -> new ArrayList<>());
            if (known.size() < MOST
                    && isBelievable(source, name)
                    && known.stream().map(Texts::key).noneMatch(Texts.key(name)::equals)) {
                known.add(name);
                witnesses.add(new Witness(source.name(), text));
            }
        }
    }

    /** The site's name is no author, unless a byline has it and it may be a person's: people have sites, too. */
    private boolean isBelievable(Source source, String name) {
        boolean personal = source.weight() >= 1.7 && PersonNames.isPersonShaped(name);
        return personal || PersonNames.isTeam(name) || !site.isSite(name);
    }

    private List<String> elect() {
        Map<String, Double> sums = new HashMap<>();
        Set<String> shown = shown();
        names.forEach((source, all) -> all.stream().distinct().forEach(name -> {
            boolean unseen = !source.shown() && !shown.isEmpty() && !shown.contains(Texts.key(name));
            sums.merge(Texts.key(name), weight(source, name) * (unseen ? UNSEEN : 1), Double::sum);
        }));
        double most =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        for (Map.Entry<Source, List<String>> entry : names.entrySet()) {
            boolean crowd = entry.getKey().weight() < 1
                    && entry.getValue().stream().distinct().count() > MOST_FAR;
            if (!crowd && entry.getValue().stream().anyMatch(name -> sums.getOrDefault(Texts.key(name), 0.0) >= most)) {
                return entry.getValue().stream().distinct().toList();
            }
        }
        return List.of();
    }

    /** The people whom the page shows beside the headline as its authors. */
    private Set<String> shown() {
        Set<String> keys = new HashSet<>();
        names.forEach((source, all) -> {
            if (source.shown() && source.weight() >= BESIDE) {
                all.stream().filter(PersonNames::isPersonShaped).forEach(name -> keys.add(Texts.key(name)));
            }
        });
        return keys;
    }

    /** A name that looks like a person's is believed more than a user's name of the system. */
    private static double weight(Source source, String name) {
        boolean cased = name.codePoints().anyMatch(Character::isLowerCase);
        return source.weight() * (PersonNames.isPersonShaped(name) || !cased ? 1 : .6);
    }
}
