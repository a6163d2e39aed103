package dev.pressline.model;

import dev.pressline.model.PresslineException.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain map that somebody stored, or forged. Every answer is of the type asked for or a {@code BAD_VALUE} with
 * its path; what nobody asked for is {@link #extra()}. A null value counts as absent.
 */
final class Fields {

    /** Deeper values are an attack, not a stored adaptation. */
    private static final int MAX_DEPTH = 40;

    /** So many values are no stored adaptation; a map that holds itself, or one map in many places, has more. */
    private static final int MAX_VALUES = 2_000_000;

    /** How many values the whole map may still have. */
    private static final class Budget {
        private int left = MAX_VALUES;
    }

    private final Map<?, ?> map;
    private final String path;
    private final Budget budget;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Map<?, ?> map, String path, Budget budget) {
        this.map = map;
        this.path = path;
        this.budget = budget;
        spend(map.size());
        for (Object name : map.keySet()) {
            if (!(name instanceof String)) {
                throw bad("has a name that is no text: " + name);
            }
        }
    }

    static Fields of(Map<?, ?> map, String path) {
        return new Fields(map, path, new Budget());
    }

    private void spend(int values) {
        if (values > budget.left) {
            throw bad("has more than " + MAX_VALUES + " values");
        }
        budget.left -= values;
    }

    private Fields inside(Map<?, ?> object, String name) {
        return new Fields(object, path + "." + name, budget);
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        map.keySet().forEach(name -> names.add((String) name));
        return names;
    }

    /** Derived fields: known, read by nobody, written anew. */
    void skip(String... names) {
        asked.addAll(List.of(names));
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> bad("has no " + name));
    }

    Optional<String> optionalText(String name) {
        Object value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw bad(name + " is " + kindOf(value) + ", expected text");
    }

    /** A day, or a moment. */
    Optional<PageDate> date(String name) {
        return optionalText(name)
                .map(text -> PageDate.parse(text).orElseThrow(() -> bad(name + " is no date: " + text)));
    }

    int number(String name) {
        Object value = value(name);
        if (value instanceof Number number && number.doubleValue() == number.intValue()) {
            return number.intValue();
        }
        throw bad(name + " is " + kindOf(value) + ", expected a whole number");
    }

    double fraction(String name) {
        Object value = value(name);
        if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return number.doubleValue();
        }
        throw bad(name + " is " + kindOf(value) + ", expected a number");
    }

    boolean flag(String name) {
        Object value = value(name);
        if (value == null) {
            return false;
        }
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw bad(name + " is " + kindOf(value) + ", expected true or false");
    }

    /** One of an enum's names, in any case. */
    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return choice(name, text(name), type);
    }

    private <E extends Enum<E>> E choice(String name, String text, Class<E> type) {
        for (E choice : type.getEnumConstants()) {
            if (Names.of(choice).equalsIgnoreCase(text) || choice.name().equalsIgnoreCase(text)) {
                return choice;
            }
        }
        throw bad(name + " is " + text + ", expected one of " + List.of(type.getEnumConstants()));
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(name)) {
            if (!(item instanceof String text)) {
                throw bad(name + " holds " + kindOf(item) + ", expected texts");
            }
            texts.add(text);
        }
        return texts;
    }

    /** Items that are texts or objects, in order. */
    <T> List<T> textsOrObjects(String name, Function<String, T> ofText, Function<Fields, T> ofObject) {
        List<T> read = new ArrayList<>();
        for (Object item : items(name)) {
            read.add(textOrObject(name + "[" + read.size() + "]", item, ofText, ofObject));
        }
        return read;
    }

    /** A text, or an object that says more. */
    <T> T textOrObject(String name, Function<String, T> ofText, Function<Fields, T> ofObject) {
        return textOrObject(name, value(name), ofText, ofObject);
    }

    private <T> T textOrObject(
            String name, @Nullable Object value, Function<String, T> ofText, Function<Fields, T> ofObject) {
        if (value instanceof String text) {
            return ofText.apply(text);
        } else if (value instanceof Map<?, ?> object) {
            return ofObject.apply(inside(object, name));
        }
        throw bad(name + " is " + kindOf(value) + ", expected text or an object");
    }

    /** Names of an enum, each in any case. */
    <E extends Enum<E>> List<E> choices(String name, Class<E> type) {
        return texts(name).stream().map(text -> choice(name, text, type)).toList();
    }

    Optional<Fields> object(String name) {
        Object value = value(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> object) {
            return Optional.of(inside(object, name));
        }
        throw bad(name + " is " + kindOf(value) + ", expected an object");
    }

    List<Fields> objects(String name) {
        List<Fields> objects = new ArrayList<>();
        for (Object item : items(name)) {
            if (!(item instanceof Map<?, ?> object)) {
                throw bad(name + " holds " + kindOf(item) + ", expected objects");
            }
            objects.add(inside(object, name + "[" + objects.size() + "]"));
        }
        return objects;
    }

    /** Texts by name, in the map's order. */
    Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(name).ifPresent(object -> object.names().forEach(key -> texts.put(key, object.text(key))));
        return texts;
    }

    /** A plain value that only passes through, copied. */
    Map<String, Object> plain(String name) {
        return object(name).map(object -> object.copy(Set.of())).orElseGet(Map::of);
    }

    /** A value that only passes through, copied: text, numbers, lists and objects, not too deep. */
    Object copied(Object value) {
        return copyOf(value, 1);
    }

    /** What nobody asked for, copied. */
    Map<String, Object> extra() {
        return copy(asked);
    }

    PresslineException bad(String what) {
        return PresslineException.of(Code.BAD_VALUE, path + ": " + what).with("path", path);
    }

    private @Nullable Object value(String name) {
        asked.add(name);
        return map.get(name);
    }

    private List<?> items(String name) {
        Object value = value(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof List<?> items) {
            spend(items.size());
            return items;
        }
        throw bad(name + " is " + kindOf(value) + ", expected a list");
    }

    private Map<String, Object> copy(Set<String> without) {
        Map<String, Object> copy = new LinkedHashMap<>();
        for (String name : names()) {
            Object value = map.get(name);
            if (value != null && !without.contains(name)) {
                copy.put(name, copyOf(value, 1));
            }
        }
        return Collections.unmodifiableMap(copy);
    }

    private Object copyOf(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw bad("is nested deeper than " + MAX_DEPTH);
        }
        if (value instanceof Map<?, ?> object) {
            spend(object.size());
            Map<String, Object> copy = new LinkedHashMap<>();
            object.forEach((key, item) -> {
                if (item != null) {
                    copy.put(String.valueOf(key), copyOf(item, depth + 1));
                }
            });
            return Collections.unmodifiableMap(copy);
        }
        if (value instanceof List<?> list) {
            spend(list.size());
            return list.stream()
                    .filter(item -> item != null)
                    .map(item -> copyOf(item, depth + 1))
                    .toList();
        }
        boolean finite = value instanceof Number number && Double.isFinite(number.doubleValue());
        if (value instanceof String || finite || value instanceof Boolean) {
            return value;
        }
        throw bad("holds " + kindOf(value) + ", expected text, numbers, lists and objects");
    }

    private static String kindOf(@Nullable Object value) {
        if (value == null) {
            return "absent";
        } else if (value instanceof Map) {
            return "an object";
        } else if (value instanceof List) {
            return "a list";
        } else if (value instanceof String) {
            return "text";
        }
        return value instanceof Number
                ? "the number " + value
                : value.getClass().getSimpleName();
    }
}
