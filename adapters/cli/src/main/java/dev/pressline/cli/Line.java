package dev.pressline.cli;

import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One object in. Every answer is of the type asked for, or a BAD_VALUE; a null value counts as absent. */
final class Line {

    private static final Line EMPTY = new Line(Map.of());

    private final Map<String, Object> fields;

    Line(Map<String, Object> fields) {
        this.fields = fields;
    }

    /** For a whole file: it has no fields of its own, so the options decide. */
    static Line empty() {
        return EMPTY;
    }

    /** Whatever the caller wrote, to be carried over. */
    @Nullable
    Object id() {
        return fields.get("id");
    }

    Optional<String> text(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String text) {
            return Optional.of(text);
        }
        throw bad(name, "is " + kindOf(value) + ", expected text");
    }

    /** An object among the fields. */
    Optional<Map<String, Object>> object(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Map<?, ?> object) {
            return Optional.of(object(object));
        }
        throw bad(name, "is " + kindOf(value) + ", expected an object");
    }

    /** All of them, for a reader that takes what it knows. */
    Map<String, Object> fields() {
        return fields;
    }

    String requiredText(String name) {
        return text(name).orElseThrow(() -> bad(name, "is missing"));
    }

    /** A whole number. */
    OptionalInt number(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Integer number) {
            return OptionalInt.of(number);
        }
        throw bad(name, "is " + kindOf(value) + ", expected a whole number");
    }

    /** A text that means something else; what {@code parser} refuses is a BAD_VALUE. */
    <T> Optional<T> parsed(String name, Function<String, T> parser) {
        return text(name).map(text -> {
            try {
                return parser.apply(text);
            } catch (IllegalArgumentException e) {
                throw bad(name, String.valueOf(e.getMessage()));
            }
        });
    }

    /** How many; a number that is not whole, or below 1, is a BAD_VALUE. */
    OptionalInt count(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Integer number && number >= 1) {
            return OptionalInt.of(number);
        }
        throw bad(name, "is " + kindOf(value) + ", expected a whole number from 1");
    }

    /** Texts by name; null counts as absent. */
    Map<String, String> textMap(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(name).orElse(Map.of()).forEach((key, value) -> {
            if (value != null) {
                texts.put(key, textOf(name, value));
            }
        });
        return texts;
    }

    /** Items of a list; a text in place of a list is its one item. */
    List<Object> items(String name) {
        Object value = fields.get(name);
        if (value == null) {
            return List.of();
        }
        if (value instanceof String text) {
            return List.of(text);
        }
        if (!(value instanceof List<?> list)) {
            throw bad(name, "is " + kindOf(value) + ", expected a list");
        }
        List<Object> items = new ArrayList<>();
        for (Object item : list) {
            if (item == null) {
                throw bad(name, "holds null");
            }
            items.add(item);
        }
        return items;
    }

    List<Map<String, Object>> objects(String name) {
        return items(name).stream().map(item -> objectOf(name, item)).toList();
    }

    private static Map<String, Object> objectOf(String name, Object item) {
        if (item instanceof Map<?, ?> object) {
            return object(object);
        }
        throw bad(name, "holds " + kindOf(item) + ", expected objects");
    }

    List<String> texts(String name) {
        return items(name).stream().map(item -> textOf(name, item)).toList();
    }

    private static String textOf(String name, Object item) {
        if (item instanceof String text) {
            return text;
        }
        throw bad(name, "holds " + kindOf(item) + ", expected texts");
    }

    /** An item that is an object; JSON has no names but texts. */
    static Map<String, Object> object(Map<?, ?> item) {
        Map<String, Object> object = new LinkedHashMap<>();
        item.forEach((name, value) -> object.put(String.valueOf(name), value));
        return object;
    }

    static PresslineException bad(String name, String what) {
        return PresslineException.of(Code.BAD_VALUE, name + " " + what).with("path", name);
    }

    static String kindOf(Object value) {
        if (value instanceof Map) {
            return "an object";
        } else if (value instanceof List) {
            return "a list";
        } else if (value instanceof Number) {
            return "a number";
        }
        return value instanceof Boolean ? "true or false" : "text";
    }
}
