package dev.pressline.evidence;

import dev.pressline.evidence.StatedFact.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a text states: figures by value, dates, names word by word, negations and hedges, in the order of the
 * text. {@code "Acme did not sell 1,200 pumps in March."} states the negation {@code not}, the figure {@code 1200} and
 * the date {@code mar}; whether {@code Acme} is a name there only the caller can say, for every sentence begins with a
 * capital.
 *
 * <p>Figures and names of any language; negations of English, German, French and Spanish; hedges of English. Linear in
 * the text; takes any.
 */
public final class StatedFacts {

    private static final Map<String, Map<String, String>> NUMBERS = table("number.words.tsv", 2, 1);
    private static final Map<String, Map<String, String>> NEGATIONS = table("negations.tsv", 1, 1);
    private static final Set<Meaning> HEDGES = Set.of(Meaning.HEDGE, Meaning.APPROXIMATION, Meaning.STATUS);
    private static final PhraseTrie ENGLISH = english();
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "montag",
            "dienstag",
            "mittwoch",
            "donnerstag",
            "freitag",
            "samstag",
            "sonntag");
    private static final int MONTH = 3;

    private final Tokens tokens;
    private final String language;
    private final Optional<Lexicon> lexicon;
    private final Predicate<String> isCommon;
    private final List<StatedFact> found = new ArrayList<>();

    private StatedFacts(String text, String bcp47, Predicate<String> isCommon) {
        this.tokens = Tokens.of(text);
        this.language = Locale.forLanguageTag(bcp47).getLanguage();
        this.lexicon = Cues.forLanguage(bcp47).map(Cues::lexicon);
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

    private static Map<String, Map<String, String>> table(String name, int key, int value) {
        Map<String, Map<String, String>> table = new HashMap<>();
        for (String[] row : Lexicon.rows(name)) {
            table.computeIfAbsent(row[0], language -> new HashMap<>()).put(row[key], row[value]);
        }
        return table;
    }

    private static PhraseTrie english() {
        PhraseTrie phrases = new PhraseTrie();
        for (String[] row : Lexicon.rows("en.guard.tsv")) {
            Meaning meaning = Meaning.labelled(row[0]);
            if (meaning == Meaning.NEGATION || HEDGES.contains(meaning)) {
                phrases.add((meaning == Meaning.NEGATION ? Kind.NEGATION : Kind.HEDGE).name(), row[2]);
            }
        }
        return phrases;
    }

    /** The negation or hedge of English that begins at a token; "in May" is a date. */
    static Optional<PhraseTrie.Match> phraseAt(Tokens tokens, int at) {
        boolean monthMay = tokens.word(at).equals("may") && tokens.isCapitalised(at) && !tokens.opensSentence(at);
        return monthMay ? Optional.empty() : ENGLISH.longestAt(tokens, at);
    }

    private List<StatedFact> all() {
        int next = 0;
        while (next < tokens.size()) {
            next = take(next) + 1;
        }
        return List.copyOf(found);
    }

    /** Adds the fact that begins at a token, if one does, and says where it ends. */
    private int take(int at) {
        if (tokens.isNumber(at)) {
            return number(at);
        }
        if (!tokens.isWord(at)) {
            return at;
        }
        String number = NUMBERS.getOrDefault(language, Map.of()).get(tokens.word(at));
        if (number != null) {
            add(Kind.FIGURE, number, at, at);
            return at;
        }
        Optional<PhraseTrie.Match> phrase = language.equals("en") ? phraseAt(tokens, at) : Optional.empty();
        if (phrase.isPresent()) {
            int last = phrase.get().last();
            add(Kind.valueOf(phrase.get().label()), tokens.written(at, last).toLowerCase(Locale.ROOT), at, last);
            return last;
        }
        return word(at);
    }

    private int word(int at) {
        String word = tokens.word(at);
        if (isQuarter(word)) {
            add(Kind.FIGURE, "#" + word.charAt(1), at, at);
        } else if (NEGATIONS.getOrDefault(language, Map.of()).containsKey(word)) {
            add(Kind.NEGATION, word, at, at);
        } else if (DAYS.contains(word) || (isMonth(word) && isDated(at))) {
            add(Kind.DATE, word.substring(0, Math.min(MONTH, word.length())), at, at);
        } else if (isName(at)) {
            add(Kind.NAME, word, at, at);
        }
        return at;
    }

    private static boolean isQuarter(String word) {
        return word.length() == 2 && word.charAt(0) == 'q' && word.charAt(1) >= '1' && word.charAt(1) <= '4';
    }

    private boolean isMonth(String word) {
        return lexicon.filter(its -> its.is(WordGroup.MONTH, word)).isPresent();
    }

    /** Months that are words, too, count beside a number or with a capital. */
    private boolean isDated(int at) {
        return tokens.isCapitalised(at) || tokens.isNumber(at - 1) || tokens.isNumber(at + 1);
    }

    private boolean isName(int at) {
        if (!tokens.isCapitalised(at) || tokens.end(at) - tokens.start(at) < 2 || isMarked(at)) {
            return false;
        }
        if (language.equals("de")) {
            return isOfRun(at) || isShouted(at);
        }
        return !tokens.opensSentence(at) || isShouted(at) || !isCommon.test(tokens.word(at));
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

    private int number(int at) {
        String sign = tokens.isGlued(at) && isMoney(at - 1) ? tokens.word(at - 1) : "";
        Optional<String> scale = Figure.scale(tokens.word(at + 1)).filter(zeros -> tokens.isNear(at + 1));
        int last = scale.isPresent() ? at + 1 : at;
        String value = sign + Figure.value(tokens.word(at), scale.orElse(""), language);
        if (isShare(last + 1)) {
            value += "%";
            last++;
        } else if (tokens.isGlued(at + 1) && Set.of("st", "nd", "rd", "th").contains(tokens.word(at + 1))) {
            value = "#" + value;
            last = at + 1;
        }
        add(Kind.FIGURE, value, sign.isEmpty() ? at : at - 1, last);
        return last;
    }

    private boolean isMoney(int at) {
        return tokens.isSign(at) && Character.getType(tokens.word(at).codePointAt(0)) == Character.CURRENCY_SYMBOL;
    }

    private boolean isShare(int at) {
        return Set.of("%", "percent", "prozent").contains(tokens.word(at));
    }

    private void add(Kind kind, String value, int first, int last) {
        found.add(new StatedFact(kind, value, tokens.written(first, last), tokens.span(first, last)));
    }
}
