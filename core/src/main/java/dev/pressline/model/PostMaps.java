package dev.pressline.model;

import dev.pressline.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a post as plain maps, there and back. A segment is a map of one entry, its key the kind. */
final class PostMaps {

    private PostMaps() {}

    static Map<String, Object> measure(Measure measure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("field", measure.field());
        map.put("unit", measure.unit());
        map.put("length", measure.length());
        map.put("limit", measure.limit());
        return map;
    }

    static Measure measure(Fields map) {
        return new Measure(map.text("field"), map.text("unit"), map.number("length"), map.number("limit"));
    }

    static Map<String, Object> span(Span span) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("start", span.start());
        map.put("end", span.end());
        return map;
    }

    static Span span(Fields map) {
        int start = map.number("start");
        int end = map.number("end");
        if (start < 0 || end < start) {
            throw map.bad("start and end are no span: " + start + ", " + end);
        }
        return new Span(start, end);
    }

    static Map<String, Object> source(Post.Source source) {
        Map<String, Object> map = new LinkedHashMap<>(span(source.span()));
        map.put("unit", source.unit());
        return map;
    }

    static Post.Source source(Fields map) {
        return new Post.Source(span(map), map.text("unit"));
    }

    static Map<String, Object> fields(Map<String, List<Segment>> fields) {
        Map<String, Object> map = new LinkedHashMap<>();
        fields.forEach((name, segments) ->
                map.put(name, segments.stream().map(PostMaps::segment).toList()));
        return map;
    }

    static Map<String, List<Segment>> fields(Fields map) {
        Map<String, List<Segment>> fields = new LinkedHashMap<>();
        for (String name : map.names()) {
            fields.put(name, map.objects(name).stream().map(PostMaps::segment).toList());
        }
        return fields;
    }

    private static Map<String, Object> segment(Segment segment) {
        if (segment instanceof Segment.LinkSlot slot) {
            return Map.of("link", slot(slot));
        } else if (segment instanceof Segment.Tag tag) {
            return Map.of("tag", tag.name());
        } else if (segment instanceof Segment.Cashtag cashtag) {
            return Map.of("cashtag", cashtag.symbol());
        } else if (segment instanceof Segment.Mention mention) {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("mention", mention.handle());
            mention.accountId().ifPresent(id -> map.put("account", id));
            return map;
        } else if (segment instanceof Segment.Break lines) {
            return Map.of("break", lines.lines());
        }
        return Map.of("words", segment.text());
    }

    private static Segment segment(Fields map) {
        String kind = map.names().stream().findFirst().orElseThrow(() -> map.bad("is empty"));
        return switch (kind) {
            case "words" -> new Segment.Words(map.text(kind));
            case "link" -> slot(map.object(kind).orElseThrow(() -> map.bad("has no link")));
            case "tag" -> new Segment.Tag(map.text(kind));
            case "cashtag" -> new Segment.Cashtag(map.text(kind));
            case "mention", "account" -> new Segment.Mention(map.text("mention"), map.optionalText("account"));
            case "break" -> new Segment.Break(map.number(kind) == 1 ? 1 : 2);
            default -> throw map.bad("is a segment of unknown kind " + kind);
        };
    }

    static Map<String, Object> slot(Segment.LinkSlot slot) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("slot", slot.id());
        map.put("url", slot.url());
        map.put("reserved", slot.reserved());
        slot.original().ifPresent(url -> map.put("original", url));
        return map;
    }

    static Segment.LinkSlot slot(Fields map) {
        return new Segment.LinkSlot(
                map.text("slot"), map.text("url"), map.number("reserved"), map.optionalText("original"));
    }
}
