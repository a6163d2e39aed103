package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what a claim may not lose when words are left out: negations, hedges, approximations, status, basis, evidence,
 * conditions, comparisons, whose claim it is, which way a figure goes and for when, units, names, quotations and
 * conjuncts. It fears too much rather than too little.
 *
 * <p>{@code MeaningGuard.forLanguage("en").get().claims("Acme may open a plant.").losses("Acme open a plant.")} is one
 * loss, the hedge {@code may}; {@code losses("Acme may open.")} is none. Immutable; takes any text.
 */
public final class MeaningGuard {

    private static final String SHORTENED = "en";
    private static final MeaningGuard ENGLISH = new MeaningGuard(SHORTENED);

    private static final Set<Meaning> UNSURE = EnumSet.of(Meaning.HEDGE, Meaning.STATUS, Meaning.CONDITION);

    /** What can turn a claim round or weaken it. */
    private static final Set<Meaning> TURNS =
            EnumSet.of(Meaning.NEGATION, Meaning.HEDGE, Meaning.APPROXIMATION, Meaning.STATUS);

    /** A phrase of those, and its last token. */
    record Turn(Meaning meaning, int last) {}

    private final PhraseTrie phrases = new PhraseTrie();
    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, Reach> reaches = new HashMap<>();
    private final boolean english;

    /** Loaded when a text in one of them is first held against another, which few callers do. */
    private static final class Others {
        private static final Map<String, MeaningGuard> BY_LANGUAGE = Stream.of("de", "es", "fr")
                .collect(Collectors.toUnmodifiableMap(Function.identity(), MeaningGuard::new));
    }

    private MeaningGuard(String language) {
        english = language.equals(SHORTENED);
        for (String[] row : Lexicon.rows(language + ".guard.tsv")) {
            String label = row[0] + " " + row[1];
            meanings.put(label, Meaning.labelled(row[0]));
            reaches.put(label, Reach.labelled(row[1]));
            phrases.add(label, row[2]);
        }
    }

    /**
     * The guard of a language.
     *
     * @param bcp47 a language tag; only its language counts
     * @return empty where there is none, so that nothing may be left out
     */
    public static Optional<MeaningGuard> forLanguage(String bcp47) {
        return languageOf(bcp47).equals(SHORTENED) ? Optional.of(ENGLISH) : Optional.empty();
    }

    /**
     * What is known of a language when one text is held against another; too little, but for English, to shorten by.
     *
     * @param bcp47 a language tag; only its language counts
     * @return empty where nothing is known
     */
    public static Optional<MeaningGuard> forComparing(String bcp47) {
        Optional<MeaningGuard> guard = forLanguage(bcp47);
        return guard.isPresent() ? guard : Optional.ofNullable(Others.BY_LANGUAGE.get(languageOf(bcp47)));
    }

    private static String languageOf(String bcp47) {
        return Locale.forLanguageTag(bcp47).getLanguage();
    }

    /** What a sentence claims. Linear but for the claims' number. */
    public Claims claims(String sentence) {
        Tokens tokens = Tokens.of(sentence);
        Clauses clauses = new Clauses(tokens);
        List<Safeguard> found = new ArrayList<>();
        addPhrases(tokens, clauses, found);
        if (english) {
            new GuardRules(tokens, clauses, found).add();
        }
        return new Claims(tokens, found);
    }

    /** Whether a sentence says of anything that it is not so yet, or not surely. */
    boolean isUnsure(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseTrie.Match> match = phrases.longestAt(tokens, i);
            Optional<Meaning> meaning = match.map(its -> meanings.getOrDefault(its.label(), Meaning.NAME));
            if (meaning.filter(UNSURE::contains).isPresent()
                    && !isName(tokens, i, match.get().last())) {
                return true;
            }
        }
        return false;
    }

    /** What turns a claim round, or makes it less than sure, from a token on; "in May" is a date. */
    Optional<Turn> turnAt(Tokens tokens, int at) {
        boolean monthMay = tokens.word(at).equals("may") && tokens.isCapitalised(at) && !tokens.opensSentence(at);
        return monthMay ? Optional.empty() : phrases.longestAt(tokens, at).flatMap(match -> turn(tokens, match));
    }

    private Optional<Turn> turn(Tokens tokens, PhraseTrie.Match match) {
        Meaning meaning = meanings.getOrDefault(match.label(), Meaning.NAME);
        boolean bare = reaches.get(match.label()) == Reach.NUMBER && !tokens.isNumber(match.last() + 1);
        return bare || !TURNS.contains(meaning) ? Optional.empty() : Optional.of(new Turn(meaning, match.last()));
    }

    private void addPhrases(Tokens tokens, Clauses clauses, List<Safeguard> found) {
        for (int first = 0; first < tokens.size(); first++) {
            Optional<PhraseTrie.Match> match = phrases.longestAt(tokens, first);
            if (match.isPresent() && !isName(tokens, first, match.get().last())) {
                int last = match.get().last();
                boolean compares = tokens.word(last).equals("than") && !isFigureNear(tokens, last + 1);
                Reach reach =
                        compares ? Reach.TAIL : reaches.getOrDefault(match.get().label(), Reach.SENTENCE);
                Meaning meaning = compares
                        ? Meaning.COMPARISON
                        : meanings.getOrDefault(match.get().label(), Meaning.HEDGE);
                BitSet scope = reach.scope(clauses, first, last);
                found.add(new Safeguard(meaning, first, reach.last(clauses, last), scope, false));
                first = last;
            }
        }
    }

    /** "More than 300" bounds a figure, "more than its rivals" compares. */
    private static boolean isFigureNear(Tokens tokens, int from) {
        return tokens.isNumber(from) || tokens.isNumber(from + 1);
    }

    /** "May 5" is a date, "Will Smith" a person. */
    private static boolean isName(Tokens tokens, int first, int last) {
        return first == last
                && first > 0
                && tokens.isCapitalised(first)
                && (tokens.isCapitalised(first + 1) || tokens.isNumber(first + 1) || tokens.isCapitalised(first - 1))
                && tokens.word(first).length() > 2;
    }
}
