package dev.pressline.text;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Emoji as one thing each, however many code points they take: {@code newest().matchEnd("\u2764\uFE0F!", 0)} is 2.
 *
 * <p>Source: the emoji recommended for general interchange (RGI) of Unicode's {@link Graphemes#unicodeVersion()}, by <a
 * href="https://www.unicode.org/reports/tr51/">UTS #51</a>. Besides, in every view: keycaps without U+FE0F, U+FE0F
 * after characters of Unicode 5.2 and older that have both styles, and between a base and its skin tone. Old keyboards
 * write them, and no parser of emoji in use by a network refuses them. A single character in text style, such as a
 * plain {@code ©} or {@code ❤}, is no emoji.
 *
 * <p>Immutable, linear, never throws for any text.
 */
public final class EmojiSequences {

    private static final int ANY_VERSION = Integer.MAX_VALUE;

    /** No emoji is made of chars below this alone: the first is a keycap's U+20E3 or U+FE0F. */
    private static final int FIRST_EMOJI_CHAR = 0x2000;

    private static final EmojiSequences NEWEST = new EmojiSequences(ANY_VERSION, new int[0]);

    private final EmojiTrie trie = EmojiTrie.shipped();
    private final int version;
    private final int[] excluded;

    private EmojiSequences(int version, int[] excluded) {
        this.version = version;
        this.excluded = excluded;
    }

    /** All emoji of the newest list, also those that lack some U+FE0F (minimally-qualified and unqualified). */
    public static EmojiSequences newest() {
        return NEWEST;
    }

    /**
     * What a program that knows an older list takes for one emoji; the rest it sees in pieces. Only fully-qualified
     * forms.
     *
     * @param emojiVersion the newest version known, such as {@code 11.0} or {@code 12.1}
     * @throws IllegalArgumentException if that is no version
     */
    public static EmojiSequences upTo(String emojiVersion) {
        return new EmojiSequences(EmojiTrie.version(emojiVersion), new int[0]);
    }

    /**
     * This list without some of its sequences, for a program known to miss them.
     *
     * @param sequences as they stand in text; one that is not listed changes nothing
     */
    public EmojiSequences without(String... sequences) {
        IntStream more = Stream.of(sequences).mapToInt(trie::node);
        int[] all = IntStream.concat(IntStream.of(excluded), more).toArray();
        return new EmojiSequences(version, all);
    }

    /**
     * Where the longest emoji that starts at an index ends.
     *
     * @param text any text
     * @param start index of a char in the text
     * @return index after the emoji; {@code start} if none starts there
     */
    public int matchEnd(CharSequence text, int start) {
        return matchEnd(text, start, text.length());
    }

    /** As {@link #matchEnd(CharSequence, int)}, as if the text ended at {@code end}. */
    public int matchEnd(CharSequence text, int start, int end) {
        if (isPlain(text, start, end)) {
            return start;
        }
        int matched = start;
        int node = EmojiTrie.ROOT;
        for (int at = start; at < end; ) {
            int codePoint = Graphemes.codePointAt(text, at, end);
            node = trie.child(node, codePoint);
            if (node == EmojiTrie.NONE) {
                break;
            }
            at += Character.charCount(codePoint);
            if (accepts(node)) {
                matched = at;
            }
        }
        return matched;
    }

    /** Whether a glance tells that no emoji starts here. */
    private boolean isPlain(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        return !trie.starts(first)
                || (first < FIRST_EMOJI_CHAR && (start + 1 >= end || text.charAt(start + 1) < FIRST_EMOJI_CHAR));
    }

    private boolean accepts(int node) {
        boolean listed = version == ANY_VERSION ? trie.isEmoji(node) : trie.since(node) <= version;
        return listed && !isExcluded(node);
    }

    private boolean isExcluded(int node) {
        for (int other : excluded) {
            if (other == node) {
                return true;
            }
        }
        return false;
    }
}
