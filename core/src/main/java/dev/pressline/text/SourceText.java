package dev.pressline.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Cleans text that came out of a page: what readers see stays, what only machines see goes.
 *
 * <p>{@code clean(" Acme\u00A0Corp.\u200B\u00AD \r\nreports ")} is {@code "Acme Corp.\nreports"}.
 *
 * <ul>
 *   <li>Every space (no-break, thin, ideographic …) and tab is a plain space; runs are one; none stands beside a line
 *       end.
 *   <li>Every line end is LF; more than one empty line is one.
 *   <li>Gone: controls, soft hyphen, zero width space, byte order mark, word joiner, directional embeddings, overrides
 *       and isolates, tags that make no flag, interlinear marks, noncharacters, private use, lone surrogates.
 *   <li>Kept where they do something: joiners and styles within emoji, joiners within words of scripts that need them
 *       (Persian, Hindi …), variation selectors after what they vary, directional marks beside right-to-left letters.
 *   <li>The result is in NFC, and cleaning it again changes nothing.
 * </ul>
 *
 * <p>HTML entities are for whoever reads the page; here they are text like any other. Linear, never throws for any
 * text.
 */
public final class SourceText {

    private static final int MOST_LINE_ENDS = 2;
    private static final int BLACK_FLAG = 0x1F3F4;

    private final String text;
    private final StringBuilder out;
    private int at;
    private int blanks;
    private int lineEnds;

    /** What the last characters are about, whatever the order of their marks. */
    private int base = ' ';

    private boolean viramaSinceBase;

    private SourceText(String text) {
        this.text = text;
        out = new StringBuilder(text.length());
    }

    /** The text without what readers never see. */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String visible = new SourceText(text).visible();
        return PlainNfc.isPlain(visible)
                ? visible
                : Normalizer2.getNFCInstance().normalize(visible);
    }

    /**
     * Whether cleaning leaves a character as it is, whatever stands beside it: ASCII, Latin letters, punctuation,
     * Chinese characters. A plain space is such where it stands alone between two others. {@code false} says nothing.
     *
     * <p>{@code isPlain('é')} is {@code true}, {@code isPlain('\u00AD')} is {@code false}.
     */
    public static boolean isPlain(char c) {
        return c < 0x7F
                ? c >= ' '
                : (c > 0xA0 && c < 0x180 && c != 0xAD) || (c >= 0x2010 && c < 0x2028) || (c >= 0x4E00 && c < 0x9FA6);
    }

    /**
     * Whether every half of a character stands beside its other half, so that the text can be sent at all:
     * {@code false} for a high or low surrogate alone.
     */
    public static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(SourceText::isHalf);
    }

    /** The text without halves of characters; the text itself where it {@link #isWellFormed}. */
    public static String withoutHalves(String text) {
        if (isWellFormed(text)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().filter(codePoint -> !isHalf(codePoint)).forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Most texts are clean already. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private String visible() {
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            int start = at;
            at += Character.charCount(codePoint);
            switch (Visibility.of(codePoint)) {
                case VISIBLE -> append(codePoint);
                case BLANK -> blanks++;
                case LINE_END -> lineEnds += isHalfOfCrLf(codePoint) ? 0 : 1;
                case JOINER -> appendIf(joins(codePoint), codePoint);
                case STYLE -> appendIf(styles(codePoint), codePoint);
                case DIRECTION -> appendIf(directs(), codePoint);
                case INVISIBLE -> {}
            }
            if (codePoint == BLACK_FLAG) {
                appendTags(EmojiSequences.newest().matchEnd(text, start));
            }
        }
        return out.toString();
    }

    private void append(int codePoint) {
        if (!out.isEmpty()) {
            if (lineEnds > 0) {
                out.append("\n".repeat(Math.min(lineEnds, MOST_LINE_ENDS)));
            } else if (blanks > 0) {
                out.append(' ');
            }
        }
        blanks = 0;
        lineEnds = 0;
        out.appendCodePoint(codePoint);
        if (Visibility.isBase(codePoint)) {
            base = codePoint;
            viramaSinceBase = false;
        } else {
            viramaSinceBase |= Visibility.isVirama(codePoint);
        }
    }

    private void appendIf(boolean needed, int codePoint) {
        if (needed) {
            append(codePoint);
        }
    }

    /** The tags of a flag, such as Scotland's, up to where its sequence ends. */
    private void appendTags(int end) {
        while (at < end) {
            int codePoint = text.codePointAt(at);
            append(codePoint);
            at += Character.charCount(codePoint);
        }
    }

    private boolean isHalfOfCrLf(int codePoint) {
        return codePoint == '\r' && after() == '\n';
    }

    private boolean joins(int joiner) {
        return Visibility.joinsEmoji(before(), joiner, after())
                || Visibility.joinsLetters(base(), joiner, after(), viramaSinceBase);
    }

    private boolean directs() {
        return Visibility.isRightToLeft(base()) || Visibility.isRightToLeft(after());
    }

    private boolean styles(int selector) {
        return Visibility.styles(before(), selector, after());
    }

    private boolean isAfterBlank() {
        return out.isEmpty() || blanks + lineEnds > 0;
    }

    /** The base of what was written last, or a blank. */
    private int base() {
        return isAfterBlank() ? ' ' : base;
    }

    /** The code point that was written last, or a blank. */
    private int before() {
        return isAfterBlank() ? ' ' : out.codePointBefore(out.length());
    }

    /** The code point that comes next, or a blank. */
    private int after() {
        return at < text.length() ? text.codePointAt(at) : ' ';
    }
}
