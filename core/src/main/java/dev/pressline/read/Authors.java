package dev.pressline.read;

import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the people who wrote it: the place that names people first wins, in the order of how seldom it is wrong. */
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
            "twitter:data1",
            "cxenseparse:author");

    private static final List<String> LEADS = List.of(
            "by ",
            "by: ",
            "von ",
            "par ",
            "por ",
            "di ",
            "door ",
            "av ",
            "written by ",
            "posted by ",
            "author: ",
            "text: ",
            "autor: ",
            "words by ",
            "story by ",
            "article by ",
            "published by ");

    private static final int LONGEST = 60;

    private final Page page;
    private final Things things;
    private final SiteNames site;
    private final List<Witness> witnesses = new ArrayList<>();
    private final Map<String, List<String>> bySource = new LinkedHashMap<>();

    Authors(Page page, Things things, SiteNames site) {
        this.page = page;
        this.things = things;
        this.site = site;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    List<String> read(Optional<Chunk> firstOfBody) {
        things.ofArticle("author").forEach(name -> add("json-ld:author", name));
        things.ofArticle("creator").forEach(name -> add("json-ld:creator", name));
        for (String name : METAS) {
            page.head().metas(name).forEach(value -> add(name, value));
        }
        marked();
        firstOfBody.ifPresent(this::byline);
        return bySource.values().stream()
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Elements that are marked as the author's name. */
    private void marked() {
        for (Box box : page.boxes()) {
            boolean itemprop =
                    box.element.attr("itemprop").toLowerCase(Locale.ROOT).contains("author");
            boolean rel = box.element.attr("rel").equals("author");
            String classes = box.element.attr("class").toLowerCase(Locale.ROOT);
            boolean named = classes.contains("author") || classes.contains("byline");
            if (itemprop || rel || (named && !box.has(Marks.COMMENTS))) {
                String text = Texts.line(box.element.text());
                if (text.length() <= LONGEST * 2) {
                    String source = itemprop ? "itemprop:author" : rel ? "rel:author" : "class:author";
                    add(source, withoutTail(text));
                }
            }
        }
    }

    /** A short line near the headline that begins with "By". */
    private void byline(Chunk firstOfBody) {
        int until = firstOfBody.index;
        for (int i = Math.max(0, until - 10);
                i < Math.min(until + 2, page.chunks().size());
                i++) {
            String text = page.chunks().get(i).text;
            if (text.length() < LONGEST * 2 && !withoutLead(text).equals(text)) {
                add("byline", withoutTail(text));
            }
        }
    }

    private void add(String source, String raw) {
        String text = Texts.line(raw);
        for (String part : split(withoutLead(text))) {
            String name = withoutLead(part.strip());
            if (isPerson(name)) {
                List<String> names = bySource.computeIfAbsent(source, key -> new ArrayList<>());
                if (names.stream().noneMatch(known -> Texts.key(known).equals(Texts.key(name)))) {
                    names.add(name);
                    witnesses.add(new Witness(source, text));
                }
            }
        }
    }

    private static List<String> split(String text) {
        return List.of(text.split("[;|•·]|, | and | und | et | & ", -1));
    }

    private static String withoutLead(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String lead : LEADS) {
            if (lower.startsWith(lead)) {
                return text.substring(lead.length()).strip();
            }
        }
        return text;
    }

    /** A byline often goes on with the date: what follows the first digit or bar is no name. */
    private static String withoutTail(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || c == '|' || c == '•' || c == '(') {
                return text.substring(0, i).replaceAll("[\\s,–-]+$", "");
            }
        }
        return text;
    }

    private boolean isPerson(String name) {
        boolean letters = name.codePoints().anyMatch(Character::isLetter);
        boolean address =
                name.contains("@") || name.contains("://") || name.contains(".com") || name.startsWith("www.");
        return letters
                && !address
                && name.length() <= LONGEST
                && name.length() > 1
                && Texts.words(name) <= 6
                && !site.isSite(name)
                && !NOBODY.contains(Texts.key(name));
    }

    private static final List<String> NOBODY = List.of(
            "admin",
            "administrator",
            "editor",
            "redaktion",
            "staff",
            "author",
            "unknown",
            "none",
            "null",
            "guest",
            "webmaster",
            "posts",
            "view all posts",
            "about",
            "share",
            "follow");
}
