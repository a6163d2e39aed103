package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the names that an element bears say of it, as bits. The words stand in {@code class-words.txt}. */
final class Marks {

    static final int BODY = 1;
    static final int NAV = 1 << 1;
    static final int SHARE = 1 << 2;
    static final int COMMENTS = 1 << 3;
    static final int RELATED = 1 << 4;
    static final int SIDE = 1 << 5;
    static final int AD = 1 << 6;
    static final int FORM = 1 << 7;
    static final int META = 1 << 8;
    static final int CAPTION = 1 << 9;
    static final int HIDDEN = 1 << 10;
    static final int FOOTER = 1 << 11;
    static final int HEADER = 1 << 12;
    static final int DECK = 1 << 13;

    /** A deck, or as often the first paragraph of the text itself. */
    static final int INTRO = 1 << 14;

    /** Asks for consent: no page is about that in its own markup. */
    static final int CONSENT = 1 << 15;

    /** Says "author" or "date" somewhere; not a reason to drop anything. */
    static final int AUTHOR = 1 << 16;

    static final int DATE = 1 << 17;

    /** Has an ARIA role of what stands around an article. */
    static final int ROLE = 1 << 18;

    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "contentinfo",
            "complementary",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form");

    private static final List<String> GROUPS = List.of(
            "body",
            "nav",
            "share",
            "comments",
            "related",
            "side",
            "ad",
            "form",
            "meta",
            "caption",
            "hidden",
            "footer",
            "header",
            "deck",
            "intro",
            "consent");

    /** Not a mark: a word that phrases begin with. Few names have one, so few phrases are put together. */
    private static final int FIRST = 1 << 30;

    private static final Map<String, Integer> WORDS = load();

    /** By the first letter of a word or of a part of a phrase, the lengths that such have, as bits. */
    private static final int[] LENGTHS = lengths();

    /** Names that say what else is on the page, or under which label it is filed, and nothing of the element. */
    private static final List<String> SAYS_NOTHING = List.of("has-", "no-", "with-", "without-", "category-", "tag-");

    private static final int LONGEST_NAME = 120;

    /** By name and by attribute: a page repeats its class names, and lists of them; each is taken apart once. */
    private final Map<String, Integer> seen = new HashMap<>();

    int of(String attribute) {
        if (attribute.isEmpty()) {
            return 0;
        }
        Integer known = seen.get(attribute);
        return known == null ? remember(attribute, ofNames(attribute)) : known;
    }

    private int remember(String text, int marks) {
        seen.put(text, marks);
        return marks;
    }

    private int ofNames(String attribute) {
        int marks = 0;
        int start = 0;
        for (int i = 0; i <= attribute.length(); i++) {
            if (i == attribute.length() || attribute.charAt(i) <= ' ') {
                marks |= i > start && i - start <= LONGEST_NAME ? ofKnown(attribute.substring(start, i)) : 0;
                start = i + 1;
            }
        }
        // Hidden on some screens only: "hidden md:block".
        return (marks & HIDDEN) != 0 && attribute.indexOf(':') >= 0 ? marks & ~HIDDEN : marks;
    }

    private int ofKnown(String name) {
        Integer known = seen.get(name);
        return known == null ? remember(name, ofName(name)) : known;
    }

    static int ofRole(String role) {
        return ROLES.contains(role.strip().toLowerCase(Locale.ROOT)) ? ROLE : 0;
    }

    private static int ofName(String name) {
        if (name.indexOf(':') >= 0 || name.indexOf('[') >= 0) {
            return 0; // a utility of the layout
        }
        String lower = name.toLowerCase(Locale.ROOT);
        int phrases = 0;
        int single = 0;
        String first = "";
        for (String word : words(name, lower)) {
            phrases |= first.isEmpty() ? 0 : WORDS.getOrDefault(first + "-" + word, 0);
            int found = WORDS.getOrDefault(word, 0);
            first = (found & FIRST) != 0 ? word : "";
            single |= found;
        }
        int marks = phrases != 0 || single == 0 || saysNothing(name) ? phrases : single;
        return (marks & ~(HIDDEN | FIRST)) | (WORDS.getOrDefault(lower, 0) & HIDDEN) | holds(lower);
    }

    /** People write about authors and dates in many names: here a part of a name will do. */
    private static int holds(String lower) {
        boolean author = lower.contains("author")
                || lower.contains("byline")
                || lower.contains("autor")
                || lower.contains("auteur");
        boolean date = lower.contains("date") || lower.contains("datum") || lower.contains("publish");
        return (author ? AUTHOR : 0) | (date ? DATE : 0);
    }

    private static boolean saysNothing(String name) {
        for (String start : SAYS_NOTHING) {
            if (name.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a name; empty is each that is not listed, as hardly one is. */
    private static List<String> words(String name, String lower) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean hump = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || hump) {
                if (i > start && isWord(name, start, i)) {
                    words.add(isLikely(lower.charAt(start), i - start) ? lower.substring(start, i) : "");
                }
                start = hump ? i : i + 1;
            }
        }
        return words;
    }

    /** "ad6ed79d" is no "ad": short words that touch a digit are parts of a number. */
    private static boolean isWord(String name, int start, int end) {
        boolean digitBefore = start > 0 && Character.isDigit(name.charAt(start - 1));
        boolean digitAfter = end < name.length() && Character.isDigit(name.charAt(end));
        return end - start > 3 || !(digitBefore || digitAfter);
    }

    private static boolean isLikely(char first, int length) {
        return first < LENGTHS.length && length < Integer.SIZE && (LENGTHS[first] >> length & 1) != 0;
    }

    private static int[] lengths() {
        int[] lengths = new int[128];
        for (String words : WORDS.keySet()) {
            for (String word : words.split("-", -1)) {
                lengths[word.charAt(0)] |= 1 << word.length();
            }
        }
        return lengths;
    }

    private static Map<String, Integer> load() {
        Map<String, Integer> words = new HashMap<>();
        for (String line : Resources.lines("class-words.txt")) {
            int colon = line.indexOf(':');
            int bit = 1 << GROUPS.indexOf(line.substring(0, colon));
            for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                words.merge(word, bit, Marks::both);
                if (word.indexOf('-') > 0) {
                    words.merge(word.substring(0, word.indexOf('-')), FIRST, Marks::both);
                }
            }
        }
        return words;
    }

    private static int both(int marks, int others) {
        return marks | others;
    }
}
