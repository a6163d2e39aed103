package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plain form of an article that {@code read} prints: names and order are the command's contract. */
final class ArticleMap {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private ArticleMap() {}

    static Map<String, Object> of(Article article) {
        ArticleMap map = new ArticleMap();
        map.putHead(article);
        map.putText(article);
        map.fields.put("parts", parts(article));
        return map.fields;
    }

    private void putHead(Article article) {
        fields.put("title", article.title());
        put("subtitle", article.deck());
        fields.put("authors", article.authors());
        put("date", article.published().map(date -> date.day().toString()));
        put("published", article.published().flatMap(PageDate::instant).map(Object::toString));
        put("modified", article.modified().map(date -> date.day().toString()));
        put("publisher", article.publisher());
        put("canonical", article.canonicalUrl());
        fields.put("language", article.language());
        fields.put("kind", article.kind().name());
        fields.put("regulated", article.regulated());
    }

    private void putText(Article article) {
        put("lede", article.lede());
        fields.put("body", article.body());
        put("image", article.images().stream().findFirst().map(Image::url));
        fields.put("images", article.images().stream().map(ArticleMap::image).toList());
        fields.put("keywords", article.keywords());
    }

    private void put(String name, Optional<?> value) {
        value.ifPresent(present -> fields.put(name, present));
    }

    private static Map<String, Object> image(Image image) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("url", image.url());
        image.alt().ifPresent(alt -> fields.put("alt", alt));
        image.width().ifPresent(width -> fields.put("width", width));
        image.height().ifPresent(height -> fields.put("height", height));
        return fields;
    }

    private static Map<String, Object> parts(Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        article.dateline().ifPresent(dateline -> fields.put("dateline", dateline.text()));
        fields.put("boilerplate", texts(article, Part.Kind.BOILERPLATE));
        List<String> contacts = texts(article, Part.Kind.CONTACT);
        if (!contacts.isEmpty()) {
            fields.put("contact", String.join("\n", contacts));
        }
        fields.put("disclaimer", texts(article, Part.Kind.SAFE_HARBOUR, Part.Kind.DISCLAIMER));
        fields.put("wireNotice", texts(article, Part.Kind.WIRE_NOTICE));
        return fields;
    }

    private static List<String> texts(Article article, Part.Kind... kinds) {
        List<Part.Kind> wanted = List.of(kinds);
        return article.parts().stream()
                .filter(part -> wanted.contains(part.kind()))
                .map(Part::text)
                .toList();
    }
}
