package dev.pressline.read;

import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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

    private static final int LONGEST = 140;
    private static final int BEFORE = 8;
    private static final int AFTER = 8;
    private static final int MOST = 40;
    private static final int MOST_FAR = 3;

    /** How far a place is to be believed. */
    private record Source(String name, double weight) {}

    private static final int LINE_LENGTH = 30;
    private static final Source LINE = new Source("line", .6);

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
        things.ofArticle("author").forEach(name -> add(new Source("json-ld:author", 2), name));
        things.ofArticle("creator").forEach(name -> add(new Source("json-ld:creator", 1.2), name));
        for (String name : METAS) {
            page.head().metas(name).forEach(value -> add(new Source(name, 1.6), value));
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
            page.head().metas("twitter:data1").forEach(value -> add(new Source("twitter:data1", 1.2), value));
        }
    }

    /** Elements that are marked as the author's name. */
    private void marked() {
        for (Box box : page.boxes()) {
            String itemprop = box.itemprop;
            boolean item = itemprop.contains("author") || itemprop.equals("creator");
            boolean rel = box.attr("rel").contains("author");
            boolean named = box.has(Marks.AUTHOR);
            if ((item || rel || named) && !isComment(box) && page.length(box) <= LONGEST) {
                String text = Texts.line(box.element.text());
                double certain = item ? 2 : rel ? 1.9 : 1.7;
                if (!text.isEmpty() && text.length() <= LONGEST) {
                    add(
                            new Source(
                                    item ? "itemprop:author" : rel ? "rel:author" : "class:author",
                                    certain * nearness(box.firstChunk)),
                            text);
                }
            }
        }
    }

    private static boolean isComment(Box inner) {
        for (Box box = inner; box != null; box = box.parent) {
            if (box.has(Marks.COMMENTS | Marks.RELATED) && !box.is("body") && !box.is("html")) {
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
            if ((!near && i < last - 2) || chunk.text.length() > LONGEST || chunk.text.isEmpty()) {
                continue;
            }
            if (PersonNames.hasLead(chunk.text) && !Prose.endsAsSentence(chunk.text)) {
                add(new Source("byline", near ? 2 : .7), chunk.text);
            } else if (i > title && i <= first && !chunk.isHeading() && isNameLine(chunk)) {
                add(LINE, chunk.text);
            }
        }
        if (names.getOrDefault(LINE, List.of()).size() > 1) {
            names.remove(LINE); // a menu of capitalised labels, not a name
        }
    }

    private static boolean isNameLine(Chunk chunk) {
        return chunk.text.length() < LINE_LENGTH
                && PersonNames.isPersonShaped(chunk.text)
                && !Pruning.isMenu(chunk.box);
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
        return personal || !site.isSite(name);
    }

    private List<String> elect() {
        Map<String, Double> sums = new HashMap<>();
        names.forEach((source, all) -> all.stream()
                .distinct()
                .forEach(name -> sums.merge(Texts.key(name), weight(source, name), Double::sum)));
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

    /** A name that looks like a person's is believed more than a user's name of the system. */
    private static double weight(Source source, String name) {
        boolean cased = name.codePoints().anyMatch(Character::isLowerCase);
        return source.weight() * (PersonNames.isPersonShaped(name) || !cased ? 1 : .6);
    }
}
