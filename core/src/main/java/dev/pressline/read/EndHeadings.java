package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Headings after which the page speaks of something else; they stand in {@code end-headings.txt}. */
final class EndHeadings {

    private static final int LONGEST = 70;
    private static final Set<String> WHOLE = new HashSet<>();
    private static final Map<Character, List<String>> STARTS = new HashMap<>();

    static {
        for (String line : Resources.lines("end-headings.txt")) {
            if (line.endsWith("*")) {
                String key = Texts.key(line);
                STARTS.computeIfAbsent(key.charAt(0), first -> new ArrayList<>())
                        .add(key);
            } else {
                WHOLE.add(Texts.key(line));
            }
        }
    }

    private EndHeadings() {}

    static boolean contains(String text) {
        if (text.length() > LONGEST
                || Prose.endsAsSentence(text.replace(":", "").replace("…", "").replace("...", ""))) {
            return false;
        }
        String key = Texts.key(text);
        return !key.isEmpty()
                && (WHOLE.contains(key)
                        || STARTS.getOrDefault(key.charAt(0), List.of()).stream()
                                .anyMatch(key::startsWith));
    }
}
