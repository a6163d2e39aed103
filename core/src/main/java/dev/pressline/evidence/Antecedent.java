package dev.pressline.evidence;

import java.util.Optional;
import java.util.Set;

/**
 * Whom the next sentence means by "the company" or "she", if the sentence before names nobody else. After {@code "Gale
 * Power opened a farm in Esbjerg."} the company is {@code Gale Power}; after {@code "Gale Power bought Widgets."}
 * nobody can be sure. English alone.
 */
final class Antecedent {

    private static final Set<String> BEFORE_PLACE = Set.of("in", "at", "from", "near", "across", "throughout", "on");

    private final Lexicon lexicon;
    private final Tokens tokens;

    Antecedent(Lexicon lexicon, String sentence) {
        this.lexicon = lexicon;
        this.tokens = Tokens.of(sentence);
    }

    /** The one organisation that the sentence begins with; empty where it names another, or a person. */
    Optional<String> company(Persons persons) {
        int end = nameEnd();
        boolean alone = end > 0 && namesNobodyFrom(end) && !persons.isOne(tokens.word(end - 1));
        return alone && isName(end, persons) ? Optional.of(tokens.written(0, end - 1)) : Optional.empty();
    }

    /** Whether the sentence begins with no name of an organisation but one that is known. */
    boolean opensWith(Optional<String> known, Persons persons) {
        int end = nameEnd();
        boolean named = end > 0 && isName(end, persons) && !persons.isOne(tokens.word(end - 1));
        return known.isPresent() && (!named || known.get().startsWith(tokens.written(0, 0)));
    }

    /** The one person that the sentence names; empty where it may name two. */
    Optional<String> person(Persons persons) {
        boolean quoted = tokens.isSign(0);
        return quoted ? Optional.empty() : persons.onlyOneIn(tokens, lexicon);
    }

    /** The token behind the name that opens the sentence; 0 where none does. */
    private int nameEnd() {
        int end = 0;
        while (end < tokens.size() && References.isNamePart(tokens, end)) {
            end++;
        }
        String after = tokens.word(end);
        boolean closed = tokens.isWord(end) || after.equals(",") || after.equals("(");
        return closed && !after.equals("'s") && !after.equals("and") ? end : 0;
    }

    /** Each word is one that the article writes small nowhere: {@code Following} and {@code Pets} only begin. */
    private boolean isName(int end, Persons persons) {
        for (int i = 0; i < end; i++) {
            if (tokens.isWord(i) && !persons.isAlwaysCapitalised(tokens.word(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean namesNobodyFrom(int from) {
        boolean place = false;
        for (int i = from; i < tokens.size(); i++) {
            place = BEFORE_PLACE.contains(tokens.word(i)) || (place && (tokens.isCapitalised(i) || isComma(i)));
            boolean date = lexicon.is(WordGroup.MONTH, tokens, i) || lexicon.is(WordGroup.DAY, tokens, i);
            if (tokens.isCapitalised(i) && !place && !date) {
                return false;
            }
        }
        return true;
    }

    private boolean isComma(int at) {
        return tokens.word(at).equals(",");
    }
}
