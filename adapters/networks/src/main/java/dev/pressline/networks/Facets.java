package dev.pressline.networks;

import dev.pressline.model.Segment;
import dev.pressline.text.CharacterUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What of a post is a link, a tag or a mention, by UTF-8 byte offset as {@code app.bsky.richtext.facet} has it:
 * {@code é #Heat} has one facet, from byte 3 to byte 8.
 */
final class Facets {

    private static final String TYPE = "app.bsky.richtext.facet#";

    private Facets() {}

    static List<Map<String, Object>> of(List<Segment> segments) {
        List<Map<String, Object>> facets = new ArrayList<>();
        int start = 0;
        for (Segment segment : segments) {
            int end = start + CharacterUnit.UTF8_BYTES.count(segment.text());
            int from = start;
            feature(segment).ifPresent(feature -> facets.add(facet(from, end, feature)));
            start = end;
        }
        return facets;
    }

    private static Optional<Map<String, Object>> feature(Segment segment) {
        if (segment instanceof Segment.LinkSlot link) {
            return Optional.of(feature("link", "uri", link.url()));
        } else if (segment instanceof Segment.Tag tag) {
            return Optional.of(feature("tag", "tag", tag.name()));
        } else if (segment instanceof Segment.Cashtag cashtag) {
            return Optional.of(feature("tag", "tag", "$" + cashtag.symbol()));
        } else if (segment instanceof Segment.Mention mention) {
            return mention.accountId().map(did -> feature("mention", "did", did));
        }
        return Optional.empty();
    }

    private static Map<String, Object> feature(String type, String name, String value) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("$type", TYPE + type);
        feature.put(name, value);
        return feature;
    }

    private static Map<String, Object> facet(int start, int end, Map<String, Object> feature) {
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("byteStart", start);
        index.put("byteEnd", end);
        Map<String, Object> facet = new LinkedHashMap<>();
        facet.put("index", index);
        facet.put("features", List.of(feature));
        return facet;
    }
}
