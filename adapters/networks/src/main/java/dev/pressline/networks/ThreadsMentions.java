package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentions as Threads and Instagram name accounts: up to 30 letters, digits, {@code _} and, not at the end, {@code .}.
 */
final class ThreadsMentions {

    private static final int LONGEST_NAME = 30;
    private static final CodePointSet WORD = XChars.ALPHANUMERIC.or(CodePointSet.of("_"));
    private static final CodePointSet NAME = WORD.or(CodePointSet.of("."));

    private ThreadsMentions() {}

    static List<Span> in(CharSequence text) {
        List<Span> mentions = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '@' || (i > 0 && WORD.contains(text.charAt(i - 1)))) {
                continue;
            }
            int end = i + 1;
            while (end < text.length() && end - i <= LONGEST_NAME && NAME.contains(text.charAt(end))) {
                end++;
            }
            while (text.charAt(end - 1) == '.') {
                end--;
            }
            if (end > i + 1) {
                mentions.add(new Span(i, end));
            }
        }
        return mentions;
    }
}
