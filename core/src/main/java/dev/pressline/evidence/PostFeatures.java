package dev.pressline.evidence;

import java.util.Locale;
import java.util.Map;

/**
 * What is weighed of a word of a post. A post says nothing twice, so what counts is how the word is written and what
 * stands beside it: words that tag stand in capitals run together, at the end, or between small words.
 */
final class PostFeatures {

    private static final int LONG_WORD = 12;
    private static final int SHORT_WORD = 3;
    private static final int LAST_FEW = 3;
    private static final int ENDING = 3;

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final String author;
    private final int rowStart;

    /** @param author who posts it, empty where nobody says */
    PostFeatures(Lexicon lexicon, Tokens tokens, String author) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.author = author.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        this.rowStart = rowStart();
    }

    /** The first token of the words behind the last sentence: a row of tags. */
    private int rowStart() {
        int at = tokens.size();
        while (at > 0 && !tokens.isSign(at - 1)) {
            at--;
        }
        return at;
    }

    void add(Map<String, Double> values, PhraseUse use) {
        shape(values, use.written(), use.key());
        author(values, use.written(), use.key());
        length(values, use.key().length());
        camelCase(values, use.written());
        PhraseFeatures.set(values, "post: said twice", use.all() > 1);
        for (int at : use.places()) {
            place(values, at);
            both(values, at);
            neighbour(values, "post: after ", at - 1);
            neighbour(values, "post: before ", at + 1);
        }
    }

    private void shape(Map<String, Double> values, String written, String word) {
        PhraseFeatures.set(values, "post: acronym", PhraseFeatures.isAcronym(written));
        PhraseFeatures.set(values, "post: inner capital", isRunTogether(written));
        PhraseFeatures.set(values, "post: capital", Character.isUpperCase(written.codePointAt(0)));
        PhraseFeatures.set(values, "post: digit", written.chars().anyMatch(Character::isDigit));
        PhraseFeatures.set(values, "post: generic word", lexicon.is(WordGroup.GENERIC, word));
        PhraseFeatures.set(values, "post: common noun", lexicon.is(WordGroup.SUBJECT, word));
        PhraseFeatures.set(values, "post: adjective", lexicon.is(WordGroup.ADJECTIVE, word));
        PhraseFeatures.set(values, "post: adverb", lexicon.is(WordGroup.ADVERB, word));
        PhraseFeatures.set(values, "post: unit", lexicon.is(WordGroup.UNIT, word));
        PhraseFeatures.set(values, "post: role", lexicon.is(WordGroup.ROLE, word));
        if (word.length() > ENDING + 1) {
            values.put("post: ending " + word.substring(word.length() - ENDING), 1.0);
        }
    }

    /** A house tags its own name more readily where it is no word of the sentence. */
    private void author(Map<String, Double> values, String written, String word) {
        boolean own = word.length() > 2 && author.contains(word);
        PhraseFeatures.set(values, "post: author", own);
        PhraseFeatures.set(values, "post: author, capital", own && Character.isUpperCase(written.codePointAt(0)));
        PhraseFeatures.set(values, "post: author, first", own && tokens.word(0).equals(word));
        PhraseFeatures.set(values, "post: author, inner capital", own && isRunTogether(written));
        PhraseFeatures.set(values, "post: author's whole name", author.equals(word));
    }

    private static void length(Map<String, Double> values, int length) {
        values.put("post: length", Math.min(LONG_WORD, length) / (double) LONG_WORD);
        PhraseFeatures.set(values, "post: three letters", length == SHORT_WORD);
        PhraseFeatures.set(values, "post: long word", length >= LONG_WORD - 2);
        PhraseFeatures.set(values, "post: very long word", length > LONG_WORD);
    }

    /** Where one word is run together with capitals inside, the other capitals are names rather than tags. */
    private void camelCase(Map<String, Double> values, String written) {
        boolean own = isRunTogether(written);
        boolean other = false;
        for (int i = 0; i < tokens.size() && !other; i++) {
            other = tokens.isWord(i) && inner(i) && !tokens.written(i, i).equals(written);
        }
        PhraseFeatures.set(values, "post: inner capital alone", own && !other);
        PhraseFeatures.set(
                values,
                "post: capital beside an inner capital",
                other && !own && Character.isUpperCase(written.codePointAt(0)));
    }

    private static boolean isRunTogether(String written) {
        return PhraseFeatures.hasInnerCapital(written) && !PhraseFeatures.isAcronym(written);
    }

    private void place(Map<String, Double> values, int at) {
        PhraseFeatures.set(values, "post: first", at == 0);
        PhraseFeatures.set(values, "post: opens a sentence", tokens.opensSentence(at));
        boolean last = at == tokens.size() - 1;
        PhraseFeatures.set(values, "post: last", last);
        PhraseFeatures.set(values, "post: last, capital", last && tokens.isCapitalised(at));
        PhraseFeatures.set(values, "post: last, small", last && !tokens.isCapitalised(at));
        PhraseFeatures.set(
                values, "post: first, before a colon", at == 0 && tokens.word(1).equals(":"));
        PhraseFeatures.set(values, "post: among the last", at >= tokens.size() - LAST_FEW);
        PhraseFeatures.set(values, "post: in a last row", at >= rowStart && rowStart > 0);
        PhraseFeatures.set(values, "post: lone behind the end", at == rowStart && at == tokens.size() - 1);
        values.merge("post: place", at / (double) tokens.size(), Math::max);
        PhraseFeatures.set(
                values, "post: capital beside it", tokens.isCapitalised(at - 1) || tokens.isCapitalised(at + 1));
    }

    /** A word between small words or signs stands out more if it alone has a capital. */
    private void both(Map<String, Double> values, int at) {
        boolean capital = tokens.isCapitalised(at) && !tokens.opensSentence(at);
        boolean beside = tokens.isCapitalised(at - 1) || tokens.isCapitalised(at + 1);
        PhraseFeatures.set(values, "post: capital inside", capital);
        PhraseFeatures.set(values, "post: lone capital", capital && !beside);
        PhraseFeatures.set(values, "post: small behind the end", !tokens.isCapitalised(at) && at >= rowStart);
        PhraseFeatures.set(
                values,
                "post: capital between capitals",
                capital && tokens.isCapitalised(at - 1) && tokens.isCapitalised(at + 1));
        String shape = capital ? "capital" : tokens.isCapitalised(at) ? "opening" : "small";
        values.put("post: " + kind(at - 1) + ", " + shape + ", " + kind(at + 1), 1.0);
    }

    private String kind(int at) {
        String word = tokens.word(at);
        if (word.isEmpty()) {
            return "end";
        } else if (tokens.isSign(at)) {
            return "sign";
        } else if (tokens.isNumber(at)) {
            return "number";
        }
        return lexicon.is(WordGroup.STOPWORD, word) || lexicon.is(WordGroup.FINITE, word) ? "small word" : "word";
    }

    /** A small word or sign by itself, any other by its kind. */
    private void neighbour(Map<String, Double> values, String side, int at) {
        String word = tokens.word(at);
        boolean shown = tokens.isSign(at) || lexicon.is(WordGroup.STOPWORD, word) || lexicon.is(WordGroup.FINITE, word);
        String name = word.isEmpty() ? "the end" : shown ? word : tokens.isNumber(at) ? "a number" : "a word";
        values.put(side + name, 1.0);
        PhraseFeatures.set(values, side + "a word that tags", tokens.isCapitalised(at) && inner(at));
    }

    private boolean inner(int at) {
        return PhraseFeatures.hasInnerCapital(tokens.written(at, at));
    }
}
