package dev.pressline.deletion;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes the words that stay as a sentence: commas that lost their group go, those that close one move to the word
 * before, the full stop follows the last word, the first gets its capital. No other sign changes.
 */
final class Rendering {

    private static final String STOPS = ".!?";
    private static final String BREAKS = ",;:-–—";
    private static final String CLOSING = "\"”’'";

    /** Before these a comma may part what is listed. */
    private static final Set<WordClass> LISTED = EnumSet.of(
            WordClass.NAME,
            WordClass.DETERMINER,
            WordClass.POSSESSIVE,
            WordClass.NUMBER,
            WordClass.PRONOUN,
            WordClass.ADJECTIVE,
            WordClass.NOUN,
            WordClass.CONJUNCTION,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE);

    private final Words words;
    private final BitSet kept;
    private final StringBuilder out = new StringBuilder();

    private Rendering(Words words, BitSet kept) {
        this.words = words;
        this.kept = kept;
    }

    /** The sentence of the words kept, at least one. */
    static String of(Words words, BitSet kept) {
        return new Rendering(words, kept).write();
    }

    private String write() {
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            int next = kept.nextSetBit(i + 1);
            out.append(out.length() == 0 ? "" : " ");
            if (next < 0) {
                last(i);
            } else if (next == i + 1) {
                out.append(words.text(), words.start(i), words.end(i));
            } else {
                joined(i, next);
            }
        }
        return capitalised(kept.nextSetBit(0));
    }

    /** A word behind which others are missing. */
    private void joined(int i, int next) {
        char gone = words.lastSign(next - 1);
        if (words.lastSign(i) == ',') {
            boolean group = gone == ',' && closesGroup(i, next);
            out.append(words.text(), words.start(i), words.end(i) - (group ? 1 : 0));
            return;
        }
        out.append(words.text(), words.start(i), words.end(i));
        if (words.breaks(i)) {
            return;
        }
        boolean bracket = words.firstSign(i + 1) == '(';
        if (gone == ';' || gone == ':' || (gone == ',' && (bracket || needsComma(i, next)))) {
            out.append(gone);
        }
    }

    /** Whether the comma before the gap and the one in its end were a pair around what went. */
    private boolean closesGroup(int i, int next) {
        WordClass follows = words.at(next);
        return !opensAdverbial(i) && !LISTED.contains(follows);
    }

    /** Whether what stays before the gap is an opening phrase, or a group whose first comma stays. */
    private boolean needsComma(int i, int next) {
        return opensAdverbial(i)
                || words.at(next) == WordClass.CONJUNCTION
                || (words.segment(i) > 0 && words.at(next).isVerbal() && keptComma(words.segment(i) - 1));
    }

    private boolean opensAdverbial(int i) {
        int first = kept.nextSetBit(0);
        WordClass its = words.at(first);
        return words.segment(first) == words.segment(i)
                && (its == WordClass.PREPOSITION || its == WordClass.SUBORDINATOR);
    }

    private boolean keptComma(int segment) {
        for (int i = 0; i < words.size() && words.segment(i) <= segment; i++) {
            if (words.segment(i) == segment && words.lastSign(i) == ',') {
                return kept.get(i);
            }
        }
        return false;
    }

    private void last(int i) {
        int end = words.end(i);
        while (end > words.coreEnd(i) && BREAKS.indexOf(words.text().charAt(end - 1)) >= 0) {
            end--;
        }
        out.append(words.text(), words.start(i), end);
        dropInnerComma();
        if (i == words.size() - 1) {
            return;
        }
        char stop = stop();
        if (stop != 0 && STOPS.indexOf(out.charAt(out.length() - 1)) < 0 && !endsInside(i)) {
            out.append(stop);
        }
    }

    /** A quotation that ends the sentence loses the comma that led on from it. */
    private void dropInnerComma() {
        int at = out.length() - 1;
        while (at > 0 && CLOSING.indexOf(out.charAt(at)) >= 0) {
            at--;
        }
        if (at < out.length() - 1 && out.charAt(at) == ',') {
            out.deleteCharAt(at);
        }
    }

    /** Whether a stop stands before the quotation mark or bracket that the word ends with. */
    private boolean endsInside(int i) {
        for (int at = words.coreEnd(i); at < words.end(i); at++) {
            if (STOPS.indexOf(words.text().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The sign that ends the sentence; 0 for a headline. */
    private char stop() {
        String text = words.text();
        int last = words.size() - 1;
        for (int at = words.end(last) - 1; at >= words.coreEnd(last); at--) {
            if (STOPS.indexOf(text.charAt(at)) >= 0) {
                return text.charAt(at);
            }
        }
        return 0;
    }

    private String capitalised(int first) {
        int source = words.text().codePointAt(words.coreStart(0));
        int at = words.coreStart(first) - words.start(first);
        if (first == 0 || !Character.isUpperCase(source) || at >= out.length() || hasInnerCapital(first)) {
            return out.toString();
        }
        int letter = out.codePointAt(at);
        String capital = Character.toString(Character.toTitleCase(letter));
        return out.replace(at, at + Character.charCount(letter), capital).toString();
    }

    /** A name such as iPhone keeps its small letter. */
    private boolean hasInnerCapital(int word) {
        for (int at = words.coreStart(word); at < words.coreEnd(word); at++) {
            if (Character.isUpperCase(words.text().charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
