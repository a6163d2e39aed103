package dev.pressline.condense;

import dev.pressline.evidence.Sentence;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The smallest piece of the source that is kept or dropped as one.
 *
 * @param id {@code deck}, {@code b2.s1} for the first sentence of the second block, {@code b3} for a heading or a table
 * @param block the index of its block, -1 for the deck
 * @param text the piece
 * @param kind what it is
 */
record SourceUnit(String id, int block, String text, Kind kind) {

    /** A tag, a template's marker or a note's number that stands in the text: nobody meant it to be read. */
    private static final Pattern LEFTOVER =
            Pattern.compile("</?[a-zA-Z][^<>]{0,200}>|\\{\\{|\\$\\{|\\{%|<%|\\[\\d{1,3}]");

    /**
     * English words that lead on to another: where they end a sentence, something is missing, or reads as if it were.
     */
    private static final Pattern LEADS_ON = Pattern.compile(
            " (?:a|an|the|of|for|to|with|by|from|and|or|but|as|than|that|which|their|its|our|into|in|on|at)\\.?$");

    private static final String OPENING_QUOTES = "\"“„«‘「『";

    enum Kind {
        SENTENCE,
        /** Somebody's words, set apart or opening a sentence. */
        QUOTED,
        /**
         * A heading, a list's item, a table, a caption, what holds markup: accounted for, and not said as a sentence.
         */
        FRAGMENT
    }

    /** Every unit of deck and body, in order. */
    static List<SourceUnit> of(Article article) {
        Locale locale = Locale.forLanguageTag(article.language());
        List<SourceUnit> units = new ArrayList<>();
        article.deck().ifPresent(deck -> units.add(new SourceUnit("deck", -1, deck, Kind.SENTENCE)));
        for (int i = 0; i < article.blocks().size(); i++) {
            add(article.blocks().get(i), i, locale, units);
        }
        return units;
    }

    /** Whether it may be said as it stands: quotations and fragments are accounted for, and not said. */
    boolean isSayable() {
        return kind == Kind.SENTENCE;
    }

    Sentence sentence() {
        return new Sentence(text, Math.max(block, 0), kind == Kind.QUOTED);
    }

    private static void add(Block block, int index, Locale locale, List<SourceUnit> units) {
        String id = "b" + (index + 1);
        if (block instanceof Block.Paragraph) {
            addSentences(block.text(), id, index, Kind.SENTENCE, locale, units);
        } else if (block instanceof Block.Quotation) {
            addSentences(block.text(), id, index, Kind.QUOTED, locale, units);
        } else if (block instanceof Block.ListOf list) {
            for (int i = 0; i < list.items().size(); i++) {
                units.add(new SourceUnit(
                        id + ".i" + (i + 1), index, list.items().get(i).text(), Kind.FRAGMENT));
            }
        } else if (!block.text().isBlank()) {
            units.add(new SourceUnit(id, index, block.text(), Kind.FRAGMENT));
        }
    }

    private static void addSentences(
            String text, String id, int index, Kind kind, Locale locale, List<SourceUnit> units) {
        int number = 1;
        for (Span sentence : Sentences.of(text, locale)) {
            String words = sentence.in(text);
            units.add(new SourceUnit(id + ".s" + number++, index, words, kindOf(words, kind, locale)));
        }
    }

    private static Kind kindOf(String words, Kind kind, Locale locale) {
        if (OPENING_QUOTES.indexOf(words.charAt(0)) >= 0) {
            return Kind.QUOTED;
        }
        boolean leadsOn = locale.getLanguage().equals("en") && leadsOn(words);
        boolean unfinished = asks(words) || endsInTheAir(words) || leadsOn;
        return unfinished || holdsLeftover(words) ? Kind.FRAGMENT : kind;
    }

    private static boolean leadsOn(String words) {
        int last = words.lastIndexOf(' ');
        return last >= 0 && LEADS_ON.matcher(words).region(last, words.length()).lookingAt();
    }

    private static boolean holdsLeftover(String words) {
        boolean may = words.indexOf('<') >= 0 || words.indexOf('{') >= 0 || words.indexOf('[') >= 0;
        return may && LEFTOVER.matcher(words).find();
    }

    /** A question of the source tells nothing. */
    private static boolean asks(String words) {
        return words.endsWith("?") || words.endsWith("？");
    }

    /** Cut off by whoever excerpted it, or the lead-in of a list that is not part of it. */
    static boolean endsInTheAir(String words) {
        return words.endsWith("…") || words.endsWith("...") || words.endsWith(":");
    }
}
