package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What the page says of itself in its head, wherever that stands: meta, link, title, JSON-LD. */
final class HeadFacts {

    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();
    final List<String> jsonLd = new ArrayList<>();

    /** Scripts that hold text of the page for a program to put in its place. */
    final List<Element> templates = new ArrayList<>();

    private String title = "";
    private String language = "";

    void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "title" -> title = title.isEmpty() ? Texts.line(element.text()) : title;
            case "script" -> script(element);
            case "html" -> language = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
            default -> {}
        }
    }

    private void meta(Element element) {
        String content = element.attr("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name, key -> new ArrayList<>(1)).add(content);
            }
        }
    }

    private void link(Element element) {
        String rel = element.attr("rel").strip().toLowerCase(Locale.ROOT);
        if (!rel.isEmpty()) {
            links.putIfAbsent(rel, element.attr("href").strip());
        }
    }

    private void script(Element element) {
        String type = element.attr("type").toLowerCase(Locale.ROOT);
        if (type.contains("ld+json")) {
            jsonLd.add(element.data());
        }
        if (type.trim().equals("text/template")) {
            templates.add(element);
        }
    }

    /** All contents of a meta name, in the order of the page. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The first content of a meta name, cleaned; empty where there is none. */
    String meta(String name) {
        List<String> all = metas(name);
        return all.isEmpty() ? "" : Texts.line(all.get(0));
    }

    /** The contents of all metas whose name holds a word, by name. */
    List<String> metasNamedLike(String word) {
        return metas.entrySet().stream()
                .filter(meta -> meta.getKey().contains(word))
                .sorted(Map.Entry.comparingByKey())
                .map(meta -> meta.getValue().get(0))
                .toList();
    }

    String link(String rel) {
        return links.getOrDefault(rel, "");
    }

    String title() {
        return title;
    }

    String language() {
        return language;
    }
}
