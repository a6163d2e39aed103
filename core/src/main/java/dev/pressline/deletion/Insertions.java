package dev.pressline.deletion;

import dev.pressline.deletion.PartFinder.Found;
import java.util.Set;

/**
 * Finds what stands in the midst of a sentence and tells more of a name: brackets with a short name, what stands
 * between two commas or two dashes and says what a name is, clauses that tell more of it.
 */
final class Insertions {

    private static final Set<String> CLAUSES = Set.of("which", "who", "where");
    private static final Set<String> BRACKETED =
            Set.of("formerly", "pictured", "photo", "video", "link", "image", "above");

    /** What one of several is opens so, and where it is from. */
    private static final Set<String> OPENERS =
            Set.of("one", "headquartered", "based", "formerly", "specializing", "specialising", "located", "founded");

    private final Words words;
    private final Predicates predicates;
    private final Clauses clauses;
    private final Found found;
    private final int end;

    Insertions(Words words, Predicates predicates, Clauses clauses, Found found) {
        this.words = words;
        this.predicates = predicates;
        this.clauses = clauses;
        this.found = found;
        this.end = clauses.end();
    }

    void find(int first) {
        bracket(first);
        if (words.depth(first) > 0) {
            return;
        }
        if (words.lastSign(first - 1) == ',' && !clauses.isAfterColon(first)) {
            apposition(first);
            clause(first);
        }
        dashes(first);
    }

    /** "(AI)" behind what it is short for, where the sentence does not use it again. */
    private void bracket(int first) {
        if (words.firstSign(first) != '(' || words.depth(first) != 1) {
            return;
        }
        int last = first;
        while (last < end && !words.closesAt(last)) {
            last++;
        }
        boolean name = last == first && isShortName(first) && !isUsed(first);
        if (words.closesAt(last)
                && words.depth(last) == 1
                && (name || BRACKETED.contains(words.lower(first)))
                && !words.breaks(first - 1)) {
            found.part(first, last);
        }
    }

    /** "(AI)" behind words that begin with its letters; "(CEO)" behind a person is none. */
    private boolean isShortName(int i) {
        String name = words.text().substring(words.coreStart(i), words.coreEnd(i));
        return name.length() > 1 && name.chars().allMatch(Character::isUpperCase) && areInitials(name, i);
    }

    /** Whether the letters are, in order, those that begin words before, or stand as capitals in them. */
    private boolean areInitials(String name, int bracket) {
        int letter = name.length() - 1;
        for (int i = bracket - 1; i >= Math.max(0, bracket - name.length() - 2) && letter >= 0; i--) {
            for (int at = words.coreEnd(i) - 1; at >= words.coreStart(i) && letter >= 0; at--) {
                char c = words.text().charAt(at);
                boolean begins = at == words.coreStart(i) || words.text().charAt(at - 1) == '-';
                boolean same = Character.toUpperCase(c) == name.charAt(letter);
                letter -= same && (begins || Character.isUpperCase(c)) ? 1 : 0;
            }
        }
        return letter < 0;
    }

    private boolean isUsed(int short_) {
        for (int i = 0; i <= end; i++) {
            if (i != short_ && words.lower(i).startsWith(words.lower(short_))) {
                return true;
            }
        }
        return false;
    }

    /** "Acme, a maker of pumps, opened": what a name is, before its verb; or at the end of the sentence. */
    private void apposition(int first) {
        boolean opens = words.at(first) == WordClass.DETERMINER || OPENERS.contains(words.lower(first));
        if (!opens || !clauses.isName(first - 1)) {
            return;
        }
        for (int last = first + 1; last <= end; last++) {
            if (predicates.finiteBetween(first, last) || (words.breaks(last) && words.lastSign(last) != ',')) {
                return;
            }
            boolean closed = closes(first, last) && !namesMore(first, last);
            if (closed || (last == end && isLast(first))) {
                addUnlessMeant(first, last);
                return;
            }
        }
    }

    /** Whether nothing but an apposition follows, whose only commas stand in a place: "a plant in Leeds, Ohio." */
    private boolean isLast(int first) {
        int inner = clauses.nextBreak(first, end);
        boolean place = inner >= 0
                && words.at(inner) == WordClass.NAME
                && words.at(inner + 1) == WordClass.NAME
                && !clauses.hasInnerBreak(inner + 1, end)
                && !clauses.hasConjunction(first, end);
        boolean listed = clauses.hasConjunction(first, end) || clauses.isListed(first);
        return clauses.endsSoundly(first) && (place || (inner < 0 && !listed));
    }

    /** Whether what looks like an apposition is a list of names: "Acme, the City of Leeds, and Orbis, opened". */
    private boolean namesMore(int first, int last) {
        boolean conjunction = clauses.hasConjunction(first, last);
        for (int i = first; i < last; i++) {
            if (words.breaks(i)) {
                boolean joins = words.at(i + 1) == WordClass.CONJUNCTION;
                int next = joins ? i + 2 : i + 1;
                boolean name = words.at(next) == WordClass.NAME
                        || (words.at(next) == WordClass.DETERMINER && words.at(next + 1) == WordClass.NAME);
                if (!conjunction || (joins && name)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the comma behind a part and the one before it are around it alone, and the verb of what it stands beside
     * follows.
     */
    private boolean closes(int first, int last) {
        boolean subject = words.segment(first - 1) == (opensWithPhrase() ? 1 : 0);
        return subject && words.lastSign(last) == ',' && predicates.begin(last + 1);
    }

    private boolean opensWithPhrase() {
        return switch (words.at(0)) {
            case PREPOSITION, SUBORDINATOR, ADVERB, DATE, ING, PAST, PARTICIPLE, CONJUNCTION, TO -> true;
            default -> false;
        };
    }

    /** "Acme, which makes pumps, opened". */
    private void clause(int first) {
        if (!CLAUSES.contains(words.lower(first)) || !isTold(first) || clauses.isListed(first)) {
            return;
        }
        int next = clauses.nextBreak(first, end);
        int last = next < 0 ? end : next;
        boolean closed = closes(first, last) && predicates.anyBetween(first, last);
        if (closed || (last == end && clauses.endsSoundly(first))) {
            addUnlessMeant(first, last);
        }
    }

    /** Whether more can be told of the word before; of people without a name the clause says which ones. */
    private boolean isTold(int first) {
        return words.lower(first).equals("who") ? words.at(first - 1) == WordClass.NAME : clauses.isNominal(first - 1);
    }

    /**
     * "a deal with Orbis – the maker of the first pump – for pumps": what two dashes enclose; the second stays before
     * "adding" or "and", which no name could stand beside.
     */
    private void dashes(int first) {
        boolean behindPhrase = opensWithPhrase() && !predicates.saidBefore(first);
        if (!words.isDash(first) || !clauses.isNominal(first - 1) || behindPhrase) {
            return;
        }
        int last = nextDash(first + 1);
        boolean pair = last > first + 1 && last < end && nextDash(last + 1) < 0 && words.depth(last) == 0;
        if (pair && !predicates.finiteBetween(first + 1, last - 1)) {
            addUnlessMeant(first, needsBreak(last + 1) ? last - 1 : last);
        }
    }

    private boolean needsBreak(int i) {
        return switch (words.at(i)) {
            case ING, PARTICIPLE, CONJUNCTION, RELATIVE, SUBORDINATOR -> true;
            default -> false;
        };
    }

    private int nextDash(int from) {
        for (int i = from; i <= end; i++) {
            if (words.isDash(i)) {
                return i;
            }
        }
        return -1;
    }

    private void addUnlessMeant(int first, int last) {
        if (words.depth(last) == 0 && !clauses.dangles(first, last)) {
            found.part(first, last);
        }
    }
}
