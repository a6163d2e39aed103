package dev.pressline.deletion;

import dev.pressline.text.Span;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which words may not be parted: a number and its unit, a name, a negation and its verb, whatever stands in brackets or
 * quotation marks. And where nothing may be left out: behind a word that needs the next.
 */
public final class Bonds {

    /** No sentence begins with these unless the source does. */
    private static final Set<String> NO_START = Set.of("and", "or", "but", "which", "who", "that", "whose", "nor");

    private static final Set<String> CURRENCIES =
            Set.of("usd", "eur", "gbp", "us$", "$", "€", "£", "rs", "sek", "chf", "no", "q");

    /** Needs the word behind it, though its class would not say so. */
    private static final Set<String> NEEDS_NEXT = Set.of(
            "very",
            "more",
            "most",
            "less",
            "too",
            "quite",
            "almost",
            "nearly",
            "approximately",
            "about",
            "roughly",
            "whose",
            "than",
            "as",
            "least",
            "only",
            "not",
            "no",
            "never");

    private final Words words;
    /** Whether a word and the next are one. */
    private final boolean[] tied;

    private final boolean[] required;
    private final int[] requiredBefore;
    private final boolean[] leaves;
    private final boolean[] returns;
    private final boolean[] starts;
    private final Governors governors;
    private final Optional<Constituents> constituents;

    Bonds(Words words, Optional<Constituents> constituents, Collection<Span> whole, Collection<Span> kept) {
        this.words = words;
        this.tied = new boolean[words.size() + 1];
        this.governors = new Governors(words);
        this.constituents = constituents;
        this.required = new boolean[words.size()];
        this.requiredBefore = new int[words.size() + 1];
        this.leaves = new boolean[words.size()];
        this.returns = new boolean[words.size()];
        this.starts = new boolean[words.size() + 1];
        for (int i = 0; i + 1 < words.size(); i++) {
            tied[i] = isFigure(i) || isName(i) || isNegated(i);
        }
        enclose();
        whole.forEach(span -> tie(span));
        kept.forEach(span -> require(span));
        for (int i = 0; i <= words.size(); i++) {
            starts[i] = mayStart(i);
            if (i < words.size()) {
                leaves[i] = mayLeave(i);
                returns[i] = mayReturn(i);
                requiredBefore[i + 1] = requiredBefore[i] + (required[i] ? 1 : 0);
            }
        }
    }

    public static Bonds of(Words words) {
        return new Bonds(words, Optional.empty(), List.of(), List.of());
    }

    /** Whether one word may follow another, -1 and the number of words being the edges. */
    public boolean allow(int from, int to) {
        if (to == from + 1) {
            return true;
        }
        return !requires(from + 1, to)
                && constituents.map(its -> its.allow(from, to)).orElseGet(() -> allowsWords(from, to));
    }

    private boolean allowsWords(int from, int to) {
        return (from < 0 ? starts[to] : leaves[from])
                && (to == words.size() || returns[to])
                && !governors.orphans(from, to);
    }

    private boolean requires(int from, int to) {
        return requiredBefore[to] > requiredBefore[from];
    }

    /** Whether words may be missing behind this one. */
    private boolean mayLeave(int i) {
        if (i < 0) {
            return true;
        }
        return !tied[i] && !needsNext(i) && !words.isDash(i) && words.at(i) != WordClass.SIGN;
    }

    private boolean needsNext(int i) {
        char sign = words.lastSign(i);
        return (sign != ',' && (words.at(i).leads() || NEEDS_NEXT.contains(words.lower(i)))) || modifies(i);
    }

    /** Whether the word is a part of the noun that follows, which would lose its head. */
    private boolean modifies(int i) {
        WordClass its = words.at(i);
        WordClass next = words.at(i + 1);
        boolean noun = next == WordClass.OTHER || next == WordClass.NOUN || next == WordClass.PLURAL;
        boolean part = its == WordClass.ADJECTIVE
                || its == WordClass.OTHER
                || its == WordClass.NOUN
                || its == WordClass.NAME
                || its == WordClass.TITLE;
        boolean owner = words.lower(i).endsWith("'s") || words.lower(i).endsWith("s'");
        return !words.breaks(i) && ((noun && part) || (owner && next != WordClass.EDGE));
    }

    /** Whether words may be missing before this one. */
    private boolean mayReturn(int i) {
        if (i >= words.size()) {
            return true;
        }
        return i == 0 || !tied[i - 1];
    }

    /** Whether the first word kept may be this one. */
    private boolean mayStart(int i) {
        return i == words.size() || (!NO_START.contains(words.lower(i)) && words.at(i) != WordClass.SIGN);
    }

    private boolean isFigure(int i) {
        boolean number = words.at(i) == WordClass.NUMBER;
        boolean counted = number && !isYear(i) && isCounted(words.at(i + 1));
        boolean magnitudes = words.at(i) == WordClass.MAGNITUDE && words.at(i + 1) == WordClass.MAGNITUDE;
        boolean money = words.at(i + 1) == WordClass.NUMBER && isCurrency(i);
        return !words.breaks(i) && (counted || money || (magnitudes && i > 0 && tied[i - 1]));
    }

    /** What a number can stand before as part of one figure. */
    private static boolean isCounted(WordClass its) {
        return its == WordClass.MAGNITUDE
                || its == WordClass.NUMBER
                || its == WordClass.PLURAL
                || its == WordClass.NOUN
                || its == WordClass.OTHER
                || its == WordClass.ADJECTIVE;
    }

    private boolean isYear(int i) {
        String word = words.lower(i);
        return word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    }

    private boolean isCurrency(int i) {
        String word = words.lower(i);
        return CURRENCIES.contains(word);
    }

    private boolean isName(int i) {
        return words.at(i) == WordClass.NAME
                && words.at(i + 1) == WordClass.NAME
                && words.coreEnd(i) == words.end(i)
                && !words.lower(i).endsWith("'s");
    }

    private boolean isNegated(int i) {
        return words.at(i) == WordClass.NEGATION
                || (words.at(i + 1) == WordClass.NEGATION && words.at(i).isVerbal());
    }

    private void enclose() {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.depth(i) > 0 && words.depth(i + 1) > 0 && !closes(i)) {
                tied[i] = true;
            }
        }
    }

    private boolean closes(int i) {
        return words.depth(i) == 1 && words.closesAt(i);
    }

    private void tie(Span span) {
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.end(i) > span.start() && words.start(i + 1) < span.end()) {
                tied[i] = true;
            }
        }
    }

    private void require(Span span) {
        for (int i = 0; i < words.size(); i++) {
            if (words.end(i) > span.start() && words.start(i) < span.end()) {
                required[i] = true;
            }
        }
    }
}
