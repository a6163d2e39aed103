package dev.pressline.text;

import java.util.List;
import java.util.Locale;

/**
 * Where sentences begin and end. {@code of("Acme Inc. rose 1.2%. It fell in the U.S.", Locale.ENGLISH)} gives two
 * spans, {@code "Acme Inc. rose 1.2%."} and {@code "It fell in the U.S."}
 *
 * <p>A full stop after an abbreviation, an initial or in a number ends no sentence, but one after "Inc." or "U.S." does
 * where a word follows that starts sentences ("It", "The"). What stands in quotation marks or brackets stays with its
 * sentence. Items of a list are sentences, and so are lines, unless a line was only wrapped.
 *
 * <p>Word lists: English, German, French, Spanish, Italian, Portuguese, Dutch; names of companies in all. Any other
 * language goes by the English ones; Chinese and Japanese stops end a sentence without a blank after them. Which words
 * stand in the lists and why is written in the files beside this package ({@code sentences/en.txt} …).
 *
 * <p>Linear, never throws for any text, the same on every machine.
 */
public final class Sentences {

    private Sentences() {}

    /**
     * The sentences of a text.
     *
     * @param text any text; blank lines separate paragraphs
     * @param locale its language decides which abbreviations there are
     * @return by start, without blanks around; together they hold all of the text that is not blank
     */
    public static List<Span> of(CharSequence text, Locale locale) {
        return new SentenceScanner(text.toString(), SentenceWords.of(locale)).scan();
    }
}
