package dev.pressline.read;

import dev.pressline.model.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that the parts of a release begin with; they stand in {@code part-openings.txt}. */
final class Openings {

    /**
     * One way to begin.
     *
     * @param sure whether it breaks a paragraph in whose middle it stands
     */
    record Opening(Part.Kind kind, String words, boolean sure) {}

    private static final Map<String, Part.Kind> KINDS = Map.of(
            "[contact]", Part.Kind.CONTACT,
            "[safe-harbour]", Part.Kind.SAFE_HARBOUR,
            "[disclaimer]", Part.Kind.DISCLAIMER,
            "[wire]", Part.Kind.WIRE_NOTICE,
            "[boilerplate]", Part.Kind.BOILERPLATE);

    /** By their first two characters, the longest first. */
    private static final Map<Integer, List<Opening>> ALL = load();

    private Openings() {}

    /** The longest opening that stands at {@code at}. */
    static Optional<Opening> at(String text, int at) {
        if (at + 1 >= text.length()) {
            return Optional.empty();
        }
        for (Opening opening : ALL.getOrDefault(start(text, at), List.of())) {
            int end = at + opening.words().length();
            if (text.regionMatches(true, at, opening.words(), 0, opening.words().length()) && ends(text, end)) {
                return Optional.of(opening);
            }
        }
        return Optional.empty();
    }

    /** Two characters as one number, alike for capitals and small letters. */
    private static int start(String text, int at) {
        return Character.toLowerCase(text.charAt(at)) << 16
                | Character.toLowerCase(Character.toUpperCase(text.charAt(at + 1)));
    }

    private static boolean ends(String text, int end) {
        return end >= text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || Character.isUpperCase(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static Map<Integer, List<Opening>> load() {
        Map<Integer, List<Opening>> all = new HashMap<>();
        Part.Kind kind = Part.Kind.CONTACT;
        for (String line : Resources.lines("part-openings.txt")) {
            if (KINDS.containsKey(line)) {
                kind = KINDS.getOrDefault(line, kind);
                continue;
            }
            boolean sure = line.startsWith("* ") && line.length() > 2 && line.charAt(2) != '*';
            String words = (sure ? line.substring(2) : line).toLowerCase(Locale.ROOT);
            all.computeIfAbsent(start(words, 0), key -> new ArrayList<>()).add(new Opening(kind, words, sure));
        }
        all.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Opening opening) -> opening.words().length())
                        .reversed()));
        return all;
    }
}
