package dev.pressline.evidence;

import dev.pressline.evidence.StatedFact.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a text states: figures by value and unit, dates, names word by word, negations and hedges, in the order of
 * the text. {@code "Acme did not sell 1,200 pumps in March."} states the negation {@code not}, the figure {@code 1200}
 * and the date {@code --03}; whether {@code Acme} is a name there only the caller can say, for every sentence begins
 * with a capital.
 *
 * <p>Figures and names of any language; dates, negations and hedges of English, German, French and Spanish. Linear in
 * the text; takes any.
 */
public final class StatedFacts {

    private final Tokens tokens;
    private final String language;
    private final Optional<Lexicon> lexicon;
    private final Optional<MeaningGuard> guard;
    private final StatedFigures figures;
    private final StatedDates dates;
    private final Predicate<String> isCommon;
    private final List<StatedFact> found = new ArrayList<>();

    private StatedFacts(String text, String bcp47, Predicate<String> isCommon) {
        this.tokens = Tokens.of(text);
        this.language = Locale.forLanguageTag(bcp47).getLanguage();
        this.guard = MeaningGuard.forComparing(bcp47);
        this.figures = new StatedFigures(tokens, language);
        this.lexicon = Cues.forLanguage(bcp47).map(Cues::lexicon);
        this.dates = new StatedDates(tokens, lexicon);
        this.isCommon = isCommon;
    }

    /**
     * All of a text.
     *
     * @param language BCP 47
     * @param isCommon whether a word, in lower case, that begins a sentence with a capital is no name
     */
    public static List<StatedFact> of(String text, String language, Predicate<String> isCommon) {
        return new StatedFacts(text, language, isCommon).all();
    }

    /** Every word and number of a text in lower case, signs left out: what another text's names are held against. */
    public static Set<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isSign(i)) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    /** The words of a text that it also, or only, writes without a capital. */
    public static Set<String> smallWords(String text) {
        Tokens tokens = Tokens.of(text);
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !tokens.isCapitalised(i)) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    private List<StatedFact> all() {
        int next = 0;
        while (next < tokens.size()) {
            next = take(next) + 1;
        }
        return List.copyOf(found);
    }

    /** Adds the fact that begins at a token, if one does, and says where it ends. "May" may open a question. */
    private int take(int at) {
        boolean mayOpen = tokens.opensSentence(at) && !tokens.isNumber(at + 1);
        Optional<Stated> stated = (mayOpen ? turn(at).or(() -> dates.at(at)) : dates.at(at))
                .or(() -> figures.at(at))
                .or(() -> turn(at))
                .or(() -> isName(at) ? Optional.of(new Stated(Kind.NAME, tokens.word(at), at, at)) : Optional.empty());
        stated.ifPresent(fact -> found.add(fact.in(tokens)));
        return stated.map(Stated::last).orElse(at);
    }

    private Optional<Stated> turn(int at) {
        return guard.flatMap(its -> its.turnAt(tokens, at))
                .map(turn -> new Stated(
                        turn.meaning() == Meaning.NEGATION ? Kind.NEGATION : Kind.HEDGE,
                        tokens.written(at, turn.last()).toLowerCase(Locale.ROOT),
                        at,
                        turn.last()));
    }

    private boolean isName(int at) {
        if (!tokens.isCapitalised(at) || tokens.end(at) - tokens.start(at) < 2 || isMarked(at)) {
            return false;
        }
        if (language.equals("de")) {
            return isOfRun(at) || isShouted(at);
        }
        return !tokens.opensSentence(at) || isShouted(at) || !(isGrammar(at) || isCommon.test(tokens.word(at)));
    }

    /** "It", "An": no name, even where the text writes it small nowhere. */
    private boolean isGrammar(int at) {
        return lexicon.filter(its -> its.is(WordGroup.STOPWORD, tokens, at)).isPresent();
    }

    /** Tags, handles and tickers have rules of their own. */
    private boolean isMarked(int at) {
        return tokens.isGlued(at) && "#@$".contains(tokens.word(at - 1));
    }

    private boolean isOfRun(int at) {
        return (tokens.isNear(at) && tokens.isCapitalised(at - 1) && !tokens.opensSentence(at - 1))
                || (tokens.isNear(at + 1) && tokens.isCapitalised(at + 1));
    }

    /** All in capitals, or with one inside: {@code NYSE}, {@code YouTube}. */
    private boolean isShouted(int at) {
        String written = tokens.written(at, at);
        return written.chars().skip(1).anyMatch(Character::isUpperCase);
    }
}
