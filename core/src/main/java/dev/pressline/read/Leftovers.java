package dev.pressline.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Takes out of a text what a system before us left in: entities that were escaped twice, tags that a wire escaped,
 * shortcodes that a CMS did not resolve. {@code "[gallery ids=1] <p>under <2 h"} becomes {@code "under <2 h"}: only
 * what is surely a tag goes, so that nothing after a less-than sign is lost.
 */
final class Leftovers {

    private static final int LONGEST_TAG = 600;
    private static final int LONGEST_ENTITY = 32;

    private static final Set<String> TAGS = Set.of(
            "a",
            "b",
            "blockquote",
            "br",
            "div",
            "em",
            "font",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "li",
            "ol",
            "p",
            "pre",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
            "tr",
            "u",
            "ul");

    /** Shortcodes that hold no word of their own, known by name; others are known by their attributes. */
    private static final Set<String> SHORTCODES = Set.of(
            "audio",
            "button",
            "caption",
            "column",
            "columns",
            "divider",
            "embed",
            "gallery",
            "playlist",
            "row",
            "section",
            "separator",
            "spacer",
            "video");

    private Leftovers() {}

    static String remove(String text) {
        String decoded = hasEntity(text) ? Parser.unescapeEntities(text, true) : text;
        boolean tags = decoded.indexOf('<') >= 0;
        boolean shortcodes = decoded.indexOf('[') >= 0 && decoded.indexOf(']') >= 0;
        boolean placeholders = decoded.indexOf('{') >= 0 && decoded.indexOf('}') >= 0;
        return tags || shortcodes || placeholders ? withoutMarkup(decoded) : decoded;
    }

    private static boolean hasEntity(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            int end = at + 1;
            int last = Math.min(text.length(), at + LONGEST_ENTITY);
            while (end < last && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
                end++;
            }
            if (end < last && text.charAt(end) == ';' && isEntity(text.substring(at + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEntity(String name) {
        return name.startsWith("#") ? name.length() > 1 : Entities.isNamedEntity(name);
    }

    private static String withoutMarkup(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = switch (c) {
                case '<' -> text.startsWith("<!--", at) ? commentEnd(text, at) : tagEnd(text, at);
                case '[' -> shortcodeEnd(text, at);
                case '{', '$' -> placeholderEnd(text, at);
                default -> -1;
            };
            if (end < 0) {
                out.append(c);
                at++;
            } else {
                out.append(' ');
                at = end;
            }
        }
        return out.toString();
    }

    /** The index after a tag that begins at {@code at}, or -1. */
    private static int tagEnd(String text, int at) {
        int name = at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int nameEnd = nameEnd(text, name);
        if (!TAGS.contains(text.substring(name, nameEnd).toLowerCase(Locale.ROOT))) {
            return -1;
        }
        int close = indexOfWithin(text, '>', nameEnd);
        if (close < 0 || text.substring(nameEnd, close).indexOf('<') >= 0) {
            return -1;
        }
        String inside = text.substring(nameEnd, close).strip();
        boolean plain = inside.isEmpty() || inside.equals("/");
        return plain || inside.indexOf('=') > 0 ? close + 1 : -1;
    }

    /** Blocks of an editor are marked by comments: {@code <!-- wp:paragraph -->}. */
    private static int commentEnd(String text, int at) {
        int close = indexOfWithin(text, '>', at);
        return close > 0 && text.startsWith("--", close - 2) ? close + 1 : -1;
    }

    /** What a template was to fill in and did not: {@code {{page.title}}}, {@code ${title}}. */
    private static int placeholderEnd(String text, int at) {
        String close = text.startsWith("{{", at) ? "}}" : text.startsWith("${", at) ? "}" : "";
        int end = close.isEmpty() ? -1 : indexOfWithin(text, '}', at);
        if (end < 0 || !text.startsWith(close, end)) {
            return -1;
        }
        String name = text.substring(at + 2, end).strip();
        boolean path = !name.isEmpty() && name.chars().allMatch(c -> isNameChar((char) c) || c == '.');
        return path ? end + close.length() : -1;
    }

    private static int shortcodeEnd(String text, int at) {
        boolean closing = at + 1 < text.length() && text.charAt(at + 1) == '/';
        int name = closing ? at + 2 : at + 1;
        int nameEnd = nameEnd(text, name);
        int close = indexOfWithin(text, ']', nameEnd);
        if (nameEnd == name || close < 0) {
            return -1;
        }
        String inside = text.substring(nameEnd, close);
        String called = text.substring(name, nameEnd);
        boolean known = inside.isBlank() && (SHORTCODES.contains(called) || isSnake(called));
        boolean attributes = inside.startsWith(" ") && inside.indexOf('[') < 0 && hasAttribute(inside);
        boolean ending = closing && inside.isBlank();
        return known || attributes || ending || isClosed(text, at, called, inside) ? close + 1 : -1;
    }

    /** Whether its end comes soon: {@code [x]words[/x]}. */
    private static boolean isClosed(String text, int at, String called, String inside) {
        return inside.isBlank()
                && text.substring(at, Math.min(text.length(), at + LONGEST_TAG)).contains("[/" + called + "]");
    }

    /** People write no underscores between letters; programs do. */
    private static boolean isSnake(String name) {
        int at = name.indexOf('_');
        return at > 0 && at + 1 < name.length() && name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** An equals sign without spaces around it. */
    private static boolean hasAttribute(String inside) {
        int at = inside.indexOf('=');
        return at > 0 && at + 1 < inside.length() && isNameChar(inside.charAt(at - 1)) && inside.charAt(at + 1) != ' ';
    }

    private static int nameEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_ENTITY && isNameChar(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    private static int indexOfWithin(String text, char wanted, int from) {
        int last = Math.min(text.length(), from + LONGEST_TAG);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }
}
