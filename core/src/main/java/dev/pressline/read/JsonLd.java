package dev.pressline.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as pages have it: raw line ends in strings, commas too many or too few, comments around it, an end that is
 * missing. It takes what it can and never fails. Values are String, List and Map; depth is bounded, the stack is its
 * own.
 */
final class JsonLd {

    private static final int DEEPEST = 40;
    private static final int MOST_THINGS = 2000;

    private final String data;
    private int at;
    private final List<Map<String, Object>> things = new ArrayList<>();
    private final Deque<Object> open = new ArrayDeque<>();
    private @Nullable String key;

    private JsonLd(String data) {
        this.data = data;
    }

    /** All objects of the text, at any depth, the outer ones first. */
    static List<Map<String, Object>> things(String data) {
        JsonLd reader = new JsonLd(data);
        reader.read();
        return reader.things;
    }

    private void read() {
        while (at < data.length() && things.size() < MOST_THINGS) {
            char c = data.charAt(at);
            switch (c) {
                case '{' -> enter(new LinkedHashMap<>());
                case '[' -> enter(new ArrayList<>());
                case '}', ']' -> leave();
                case '"' -> string();
                default -> bare(c);
            }
        }
    }

    private void enter(Object container) {
        at++;
        if (open.size() >= DEEPEST) {
            return;
        }
        put(container);
        open.push(container);
        if (container instanceof Map<?, ?>) {
            things.add(map(container));
        }
    }

    private void leave() {
        at++;
        key = null;
        open.poll();
    }

    private void bare(char c) {
        if (!Character.isLetterOrDigit(c) && c != '-') {
            at++;
            return;
        }
        int start = at;
        while (at < data.length() && isBare(data.charAt(at))) {
            at++;
        }
        String word = data.substring(start, Math.max(at, start + 1));
        at = Math.max(at, start + 1);
        if (!word.equals("null") && key != null) {
            put(word);
        }
        key = null;
    }

    private static boolean isBare(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '+' || c == '.' || c == '_';
    }

    private void string() {
        at++;
        StringBuilder text = new StringBuilder();
        while (at < data.length() && data.charAt(at) != '"') {
            if (data.charAt(at) == '\\' && at + 1 < data.length()) {
                escape(text);
            } else {
                text.append(data.charAt(at++));
            }
        }
        at++;
        if (open.peek() instanceof Map<?, ?> && key == null && colonFollows()) {
            key = text.toString();
        } else {
            put(text.toString());
        }
    }

    private boolean colonFollows() {
        int next = at;
        while (next < data.length() && Character.isWhitespace(data.charAt(next))) {
            next++;
        }
        return next < data.length() && data.charAt(next) == ':';
    }

    private void escape(StringBuilder text) {
        char c = data.charAt(at + 1);
        at += 2;
        switch (c) {
            case 'n', 'r', 't', 'b', 'f' -> text.append(' ');
            case 'u' -> unicode(text);
            default -> text.append(c);
        }
    }

    private void unicode(StringBuilder text) {
        int end = Math.min(data.length(), at + 4);
        int code = 0;
        int digits = 0;
        while (at < end && Character.digit(data.charAt(at), 16) >= 0) {
            code = code * 16 + Character.digit(data.charAt(at++), 16);
            digits++;
        }
        if (digits == 4) {
            text.append((char) code);
        }
    }

    private void put(Object value) {
        Object into = open.peek();
        if (into instanceof List<?>) {
            list(into).add(value);
        } else if (into instanceof Map<?, ?> && key != null) {
            map(into).putIfAbsent(key, value);
        }
        key = null;
    }

    /** Only this class makes these containers. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object container) {
        return (Map<String, Object>) container;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object container) {
        return (List<Object>) container;
    }
}
