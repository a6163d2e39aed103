package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a stored map holds deeper than any value's {@code extra()}: fields that a later version wrote, by the place
 * where they stood. They are laid back where that place is still there, so that storing through an older version loses
 * nothing.
 */
final class Unknown {

    private static final Unknown NOTHING = new Unknown(Map.of());

    private final Map<Object, Object> rest;

    private Unknown(Map<Object, Object> rest) {
        this.rest = rest;
    }

    static Unknown nothing() {
        return NOTHING;
    }

    /** What was read and is not written. */
    static Unknown between(Map<?, ?> read, Map<?, ?> written, Fields fields) {
        return new Unknown(rest(read, written, fields));
    }

    private static Map<Object, Object> rest(Map<?, ?> read, Map<?, ?> written, Fields fields) {
        Map<Object, Object> rest = new LinkedHashMap<>();
        read.forEach((name, value) -> {
            if (value != null) {
                rest(value, Optional.ofNullable(written.get(name)), fields).ifPresent(its -> rest.put(name, its));
            }
        });
        return rest;
    }

    private static Map<Object, Object> rest(List<?> read, List<?> written, Fields fields) {
        Map<Object, Object> rest = new LinkedHashMap<>();
        for (int i = 0; read.size() == written.size() && i < read.size(); i++) {
            int at = i;
            if (read.get(i) != null) {
                rest(read.get(i), Optional.ofNullable(written.get(i)), fields).ifPresent(its -> rest.put(at, its));
            }
        }
        return rest;
    }

    /** A place that is written is known; places in it may not be. */
    private static Optional<Object> rest(Object read, Optional<Object> written, Fields fields) {
        if (written.isEmpty()) {
            return Optional.of(fields.copied(read));
        }
        Map<Object, Object> inside = Map.of();
        if (read instanceof Map<?, ?> map && written.get() instanceof Map<?, ?> known) {
            inside = rest(map, known, fields);
        } else if (read instanceof List<?> list && written.get() instanceof List<?> known) {
            inside = rest(list, known, fields);
        }
        return inside.isEmpty() ? Optional.empty() : Optional.of(new Unknown(inside));
    }

    /** The map with what it lacks laid into it. */
    Map<String, Object> laidInto(Map<String, Object> map) {
        if (rest.isEmpty()) {
            return map;
        }
        Map<String, Object> whole = new LinkedHashMap<>(map);
        rest.forEach((name, value) -> {
            Object known = whole.get(name);
            if (value instanceof Unknown inside) {
                Optional.ofNullable(known).ifPresent(its -> whole.put((String) name, inside.laidOver(its)));
            } else if (known == null) {
                whole.put((String) name, value);
            }
        });
        return whole;
    }

    @SuppressWarnings("unchecked") // the maps of this package have texts for names
    private Object laidOver(Object known) {
        if (known instanceof Map<?, ?> map && rest.keySet().stream().allMatch(String.class::isInstance)) {
            return laidInto((Map<String, Object>) map);
        } else if (known instanceof List<?> list && rest.keySet().stream().allMatch(Integer.class::isInstance)) {
            return laidInto(list);
        }
        return known;
    }

    private List<Object> laidInto(List<?> list) {
        Object[] items = list.toArray();
        rest.forEach((place, value) -> {
            int at = (Integer) place;
            if (at < items.length && value instanceof Unknown inside) {
                items[at] = inside.laidOver(items[at]);
            }
        });
        return List.of(items);
    }
}
