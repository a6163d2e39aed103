package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says: the thing that is the article, and its properties. */
final class Things {

    private static final Set<String> ARTICLES = Set.of(
            "NewsArticle",
            "Article",
            "BlogPosting",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "OpinionNewsArticle",
            "BackgroundNewsArticle",
            "ReviewNewsArticle",
            "LiveBlogPosting",
            "TechArticle",
            "ScholarlyArticle",
            "Report",
            "PressRelease",
            "AdvertiserContentArticle",
            "SocialMediaPosting",
            "Review",
            "CreativeWork",
            "HowTo",
            "Recipe");

    private final List<Map<String, Object>> all = new ArrayList<>();
    private final List<Map<String, Object>> articles = new ArrayList<>();

    Things(List<String> scripts) {
        scripts.forEach(script -> all.addAll(JsonLd.things(script)));
        all.stream().filter(thing -> isA(thing, ARTICLES)).forEach(articles::add);
    }

    static boolean isA(Map<String, Object> thing, Set<String> types) {
        return values(thing.get("@type")).stream()
                .map(type -> type.substring(Math.max(type.lastIndexOf('/'), type.lastIndexOf(':')) + 1))
                .anyMatch(types::contains);
    }

    /** A property of the articles, each value as text; an object gives its name, url or id. */
    List<String> ofArticle(String property) {
        List<String> values = new ArrayList<>();
        articles.forEach(article -> values.addAll(values(resolve(article.get(property)))));
        return values;
    }

    /** A property of the first thing of one of these types, else nothing. */
    List<String> of(Set<String> types, String property) {
        return all.stream()
                .filter(thing -> isA(thing, types) && thing.containsKey(property))
                .findFirst()
                .map(thing -> values(resolve(thing.get(property))))
                .orElse(List.of());
    }

    /** The article's property as objects, references followed. */
    List<Map<String, Object>> objectsOfArticle(String property) {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (Map<String, Object> article : articles) {
            for (Object value : list(article.get(property))) {
                if (resolve(value) instanceof Map<?, ?> map) {
                    objects.add(typed(map));
                }
            }
        }
        return objects;
    }

    /** An object that only names another by its {@code @id} stands for that other. */
    private Object resolve(@Nullable Object value) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get("@id") instanceof String id) {
            for (Map<String, Object> thing : all) {
                if (id.equals(thing.get("@id")) && thing.size() > 1) {
                    return thing;
                }
            }
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> item instanceof List<?> ? item : resolve(item))
                    .toList();
        }
        return value == null ? List.of() : value;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    /** Texts of a value: strings as they are, objects by what names them. */
    static List<String> values(@Nullable Object value) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(value)) {
            if (item instanceof String text) {
                texts.add(text);
            } else if (item instanceof Map<?, ?> map) {
                texts.addAll(named(map));
            }
        }
        return texts;
    }

    private static List<String> named(Map<?, ?> map) {
        for (String property : List.of("name", "contentUrl", "url", "@id")) {
            if (map.get(property) instanceof String text && !text.isBlank()) {
                return List.of(text);
            }
            if (map.get(property) instanceof List<?> list) {
                return list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList();
            }
        }
        return List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> typed(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
