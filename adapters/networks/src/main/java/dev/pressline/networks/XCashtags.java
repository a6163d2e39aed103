package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cashtags as X finds them: {@code $ACME}, {@code $BRK.B}. Source: twitter-text 3.1.0, {@code VALID_CASHTAG}. Its Java
 * edition also takes one after all twelve marks of direction in a row, by mistake; this doesn't.
 */
final class XCashtags {

    private static final int LONGEST_SYMBOL = 6;
    private static final int LONGEST_CLASS = 2;

    private static final CodePointSet LETTERS = CodePointSet.ranges("azAZ");
    private static final CodePointSet BEFORE = XChars.ASCII_PUNCTUATION.or(CodePointSet.of(" \t\n\u000B\f\r"));
    /** Before these only where the text ends: line ends that aren't ASCII. */
    private static final CodePointSet BEFORE_LAST = CodePointSet.of("\u0085\u2028\u2029");

    private XCashtags() {}

    static List<Span> in(CharSequence text) {
        List<Span> cashtags = List.of();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '$' || (i > 0 && !XChars.SPACES.contains(text.charAt(i - 1)))) {
                continue;
            }
            int end = end(text, i + 1);
            if (end > i + 1) {
                cashtags = cashtags.isEmpty() ? new ArrayList<>() : cashtags;
                cashtags.add(new Span(i, end));
            }
        }
        return cashtags;
    }

    /** The longest reading that the text after it allows; {@code start} if there is none. */
    private static int end(CharSequence text, int start) {
        int symbol = letters(text, start, LONGEST_SYMBOL);
        if (symbol == start) {
            return start;
        }
        if (symbol < text.length() && (text.charAt(symbol) == '.' || text.charAt(symbol) == '_')) {
            int shareClass = letters(text, symbol + 1, LONGEST_CLASS);
            if (shareClass > symbol + 1 && mayEnd(text, shareClass)) {
                return shareClass;
            }
        }
        return mayEnd(text, symbol) ? symbol : start;
    }

    private static boolean mayEnd(CharSequence text, int end) {
        return end == text.length()
                || BEFORE.contains(text.charAt(end))
                || (end == text.length() - 1 && BEFORE_LAST.contains(text.charAt(end)));
    }

    private static int letters(CharSequence text, int from, int most) {
        int i = from;
        while (i < text.length() && i - from < most && LETTERS.contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
