package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentions as X finds them: {@code @name} and {@code @name/list}. Source: twitter-text 3.1.0, {@code Regex.java},
 * {@code VALID_MENTION_OR_LIST}.
 */
final class XMentions {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_LIST = 25;

    private static final CodePointSet LETTERS = CodePointSet.ranges("azAZ");
    private static final CodePointSet NAME = XChars.ALPHANUMERIC.or(CodePointSet.of("_"));
    private static final CodePointSet LIST = NAME.or(CodePointSet.of("-"));
    private static final CodePointSet NOT_AFTER = NAME.or(XChars.AT_SIGNS).or(CodePointSet.of("!#$%&*"));
    private static final CodePointSet NOT_BEFORE_RETWEET = NAME.or(CodePointSet.of("+~.-"));
    private static final CodePointSet NOT_BEFORE = XChars.AT_SIGNS.or(XChars.ACCENTED);

    private XMentions() {}

    static List<Span> in(CharSequence text) {
        List<Span> mentions = List.of();
        int free = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!XChars.AT_SIGNS.contains(text.charAt(i))) {
                continue;
            }
            int name = run(text, i, text.length(), XChars.AT_SIGNS);
            int nameEnd = run(text, name, LONGEST_NAME, NAME);
            if (nameEnd > name && mayBegin(text, i, free)) {
                free = listEnd(text, nameEnd);
                if (!isRunOn(text, free)) {
                    mentions = mentions.isEmpty() ? new ArrayList<>() : mentions;
                    mentions.add(new Span(name - 1, free));
                }
            }
            i = Math.max(name, free) - 1;
        }
        return mentions;
    }

    /** The char before must be free to be seen: one that the last mention took is not. */
    private static boolean mayBegin(CharSequence text, int sign, int free) {
        return sign == 0
                || (sign > free && !NOT_AFTER.contains(Character.codePointBefore(text, sign)))
                || isRetweet(text, sign, free);
    }

    /** {@code RT@name}, as people wrote before there was a button; {@code RT:@name} needs no rule of its own. */
    private static boolean isRetweet(CharSequence text, int sign, int free) {
        int start = sign - 2;
        if (start < free || (text.charAt(start) | 0x20) != 'r' || (text.charAt(start + 1) | 0x20) != 't') {
            return false;
        }
        return start == 0 || (start > free && !NOT_BEFORE_RETWEET.contains(Character.codePointBefore(text, start)));
    }

    private static int listEnd(CharSequence text, int slash) {
        boolean isList =
                slash + 1 < text.length() && text.charAt(slash) == '/' && LETTERS.contains(text.charAt(slash + 1));
        return isList ? run(text, slash + 1, LONGEST_LIST, LIST) : slash;
    }

    /** Whether what follows makes something else of a mention: an e-mail address, a word, a scheme. */
    static boolean isRunOn(CharSequence text, int end) {
        return end < text.length()
                && (NOT_BEFORE.contains(text.charAt(end))
                        || (end + 3 <= text.length() && "://".contentEquals(text.subSequence(end, end + 3))));
    }

    private static int run(CharSequence text, int from, int most, CodePointSet of) {
        int i = from;
        while (i < text.length() && i - from < most && of.contains(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
