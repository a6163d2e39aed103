package dev.pressline.deletion;

import java.util.BitSet;

/** Whether a version ends and begins as a sentence does, with its brackets and quotation marks in pairs. */
final class Soundness {

    private Soundness() {}

    /** Judges the words kept, and the text that they make. */
    static boolean holds(Words words, Freedom freedom, BitSet kept, String text) {
        int last = kept.length() - 1;
        boolean whole = last == words.size() - 1;
        boolean ends = whole || (!words.at(last).leads() && words.at(last) != WordClass.SIGN);
        return (freedom == Freedom.WORDS ? ends : keepsVerb(words, kept) && !strands(words, kept))
                && balanced(text, words.text(), '(', ')')
                && balanced(text, words.text(), '[', ']')
                && balanced(text, words.text(), '“', '”')
                && (count(text, '"') % 2 == 0 || count(words.text(), '"') % 2 != 0)
                && count(text, '`') % 2 == 0;
    }

    /** Whether the full stop now stands behind a word that led on to what went: "to recover payments for." */
    private static boolean strands(Words words, BitSet kept) {
        int last = kept.length() - 1;
        while (last > 0 && words.at(last) == WordClass.SIGN) {
            last = kept.previousSetBit(last - 1);
        }
        // "opened in May" ends soundly: the list takes the month for the verb
        boolean month = last >= 0 && words.lower(last).equals("may");
        return last >= 0 && words.at(last).leads() && !month && kept.cardinality() < words.size();
    }

    /** A sentence with a finite verb keeps one; asked of whole parts alone, for a headline's verb may be unknown. */
    private static boolean keepsVerb(Words words, BitSet kept) {
        boolean had = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.at(i).isVerbal()) {
                had = true;
                if (kept.get(i)) {
                    return true;
                }
            }
        }
        return !had;
    }

    private static boolean balanced(String text, String source, char open, char close) {
        return count(text, open) == count(text, close) || count(source, open) != count(source, close);
    }

    private static int count(String text, char sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }
}
