package dev.pressline.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Headings after which the page speaks of something else; they stand in {@code end-headings.txt}. */
final class EndHeadings {

    private static final int LONGEST = 70;
    private static final Set<String> WHOLE = new HashSet<>();
    private static final List<String> STARTS = new ArrayList<>();

    static {
        for (String line : Resources.lines("end-headings.txt")) {
            if (line.endsWith("*")) {
                STARTS.add(Texts.key(line));
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
        return WHOLE.contains(key) || STARTS.stream().anyMatch(key::startsWith);
    }
}
