package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes the names out of what a page gives as its authors: {@code "By Ann Poe and Jo Roe, Senior Writers"}. */
final class PersonNames {

    private static final int LONGEST = 60;
    private static final Pattern SEPARATORS = Pattern.compile("[;|•·]|, | and | und | et | y | & ");
    private static final Pattern TAIL = Pattern.compile("[.,:]+$");
    private static final int MOST_WORDS = 6;
    private static final Map<String, List<String>> GROUPS = load();
    private static final Map<Character, List<String>> OTHERS = byFirst("[other]");
    private static final Map<Character, List<String>> LEADS = byFirst("[lead]");
    private static final Set<String> STOPS = new HashSet<>(GROUPS.getOrDefault("[stop]", List.of()));
    private static final Set<String> NEVER = new HashSet<>(GROUPS.getOrDefault("[never]", List.of()));
    private static final Set<String> ALONE = new HashSet<>(GROUPS.getOrDefault("[alone]", List.of()));
    private static final Set<String> TEAMS = new HashSet<>(GROUPS.getOrDefault("[team]", List.of()));
    private static final String PARTICLES =
            " de del der den di da du dos das la le van von zu zur ter ten al el bin ibn y e i und ";

    private PersonNames() {}

    /** Names in their order; the first may be one word, the others must look like a person's. */
    static List<String> in(String text) {
        if (startsWithAny(text, OTHERS) > 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : SEPARATORS.split(withoutLead(text), -1)) {
            String bare = withoutLead(part.strip());
            String name = isTeam(bare) ? bare : withoutTail(bare);
            if (isName(name) && (names.isEmpty() || Texts.words(name) > 1)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether the text begins as a byline does. */
    static boolean hasLead(String text) {
        return startsWithAny(text, LEADS) > 0;
    }

    /** Whether the text is a label that a name comes after: "Written by". */
    static boolean isLead(String text) {
        return text.length() <= LONGEST && startsWithAny(text + ":", LEADS) >= text.length();
    }

    /** The people of a site under one name: "Orrery Team", "Redaktion". */
    static boolean isTeam(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return ALONE.contains(lower)
                || (name.indexOf(' ') > 0 && TEAMS.contains(lower.substring(lower.lastIndexOf(' ') + 1)));
    }

    /** Every word begins with a capital or a figure, but for particles. */
    static boolean isCapitalised(String name) {
        for (String word : name.split(" ", -1)) {
            boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (small
                    && !PARTICLES.contains(" " + word + " ")
                    && !word.equals("of")
                    && !word.equals("the")
                    && !word.equals("and")) {
                return false;
            }
        }
        return true;
    }

    /** Two to four capitalised words and nothing else. */
    static boolean isPersonShaped(String name) {
        int words = 0;
        for (String word : name.split(" ", -1)) {
            boolean particle = PARTICLES.contains(" " + word + " ");
            if (word.isEmpty() || (!particle && !Character.isUpperCase(word.charAt(0)))) {
                return false;
            }
            words += particle ? 0 : 1;
        }
        return words >= 2 && words <= 4 && !name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static String withoutLead(String text) {
        String rest = text;
        for (int length = startsWithAny(rest, LEADS); length > 0; length = startsWithAny(rest, LEADS)) {
            rest = rest.substring(length).replaceFirst("^[\\s:]+", "");
        }
        return rest;
    }

    /** The length of the longest phrase of a group that the text starts with, as whole words. */
    private static int startsWithAny(String text, Map<Character, List<String>> phrases) {
        int longest = 0;
        for (String phrase : text.isEmpty() ? List.<String>of() : phrases.getOrDefault(first(text), List.of())) {
            int end = phrase.length();
            boolean starts = text.regionMatches(true, 0, phrase, 0, end);
            boolean whole = phrase.endsWith(":") || (end < text.length() && " :".indexOf(text.charAt(end)) >= 0);
            if (starts && whole && end > longest && end < text.length()) {
                longest = end;
            }
        }
        return longest;
    }

    /** A byline often goes on with a date or a role. */
    private static String withoutTail(String text) {
        StringBuilder name = new StringBuilder();
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            String bare = TAIL.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
            boolean digit = word.chars().anyMatch(Character::isDigit) || word.startsWith("(") || word.startsWith("→");
            boolean figure = i + 1 < words.length && words[i + 1].chars().anyMatch(Character::isDigit);
            boolean dated = name.length() > 0 && ((figure && DateText.isMonth(bare)) || DateText.isWeekday(bare));
            boolean ends = name.length() > 0 && STOPS.contains(bare);
            boolean again = word.length() > 2 && name.toString().equals(word);
            if (again || digit || dated || ends || word.startsWith("/")) {
                break;
            }
            name.append(name.length() > 0 ? " " : "").append(word);
        }
        return name.toString().replaceAll("[\\s,:–|/-]+$", "");
    }

    private static boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean address =
                name.contains("@") || name.contains("://") || name.contains(".com") || lower.startsWith("www.");
        boolean path = name.indexOf('.') > 0
                && name.indexOf(' ') < 0
                && !name.endsWith(".")
                && name.indexOf('.') != name.lastIndexOf('.');
        String first = lower.split(" ", -1)[0];
        return name.length() > 1
                && name.length() <= LONGEST
                && Character.isLetter(name.codePointAt(0))
                && Texts.words(name) <= MOST_WORDS
                && !address
                && !path
                && !DateText.isMonth(name)
                && (!STOPS.contains(first) || isTeam(name))
                && !NEVER.contains(first);
    }

    private static Map<Character, List<String>> byFirst(String group) {
        Map<Character, List<String>> phrases = new HashMap<>();
        for (String phrase : GROUPS.getOrDefault(group, List.of())) {
            phrases.computeIfAbsent(first(phrase), key -> new ArrayList<>()).add(phrase);
        }
        return phrases;
    }

    /** The first character, alike for capitals and small letters. */
    private static char first(String text) {
        return Character.toLowerCase(Character.toUpperCase(text.charAt(0)));
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> groups = new HashMap<>();
        String group = "";
        for (String line : Resources.lines("author-words.txt")) {
            if (line.startsWith("[")) {
                group = line;
            } else {
                groups.computeIfAbsent(group, key -> new ArrayList<>()).add(line);
            }
        }
        return groups;
    }
}
