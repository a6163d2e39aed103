package dev.pressline.deletion;

import dev.pressline.deletion.Constituents.Range;
import dev.pressline.deletion.PartPhrases.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the parts of an English sentence that can go without the rest saying anything else: brackets with a short name,
 * what stands between two commas and says what a name is, clauses that tell more of a name, openings and endings of
 * praise, examples, a second sentence behind "and". Rather none than a wrong one.
 */
final class PartFinder {

    private static final PartPhrases PHRASES = PartPhrases.ENGLISH;
    private static final Set<String> CLAUSES = Set.of("which", "who", "where");
    private static final Set<String> BRACKETED =
            Set.of("formerly", "pictured", "photo", "video", "link", "image", "above");
    private static final int FEWEST = 4;

    private final Words words;
    private final Predicates predicates;
    private final List<Range> parts = new ArrayList<>();
    private final int end;

    private PartFinder(Words words) {
        this.words = words;
        this.predicates = new Predicates(words);
        this.end = words.size() - 1;
    }

    /** In no order; some may overlap. */
    static List<Range> parts(Words words) {
        PartFinder finder = new PartFinder(words);
        finder.find();
        return finder.parts;
    }

    private void find() {
        opening();
        for (int first = 1; first <= end; first++) {
            bracket(first);
            if (words.depth(first) > 0) {
                continue;
            }
            if (words.lastSign(first - 1) == ',' && !isAfterColon(first)) {
                apposition(first);
                clause(first);
                ending(first);
                examples(first);
                sentence(first);
                secondVerb(first);
            }
            habit(first);
            purpose(first);
        }
    }

    private void add(int first, int last) {
        if (words.size() - (last - first + 1) >= FEWEST) {
            parts.add(new Range(first, last));
        }
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
            add(first, last);
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

    /** Before the first comma: what ties the sentence to the one before it, and what the sender thinks of itself. */
    private void opening() {
        int last = firstComma();
        if (last < 0 || last + 2 > end || words.depth(last) > 0) {
            return;
        }
        boolean connects = PHRASES.lastOf(words, 0, Place.CONNECTIVE) == last;
        boolean opens = PHRASES.begins(words, 0, Place.OPENING) && !predicates.anyBetween(1, last);
        if ((connects || opens) && beginsSentence(last + 1) && !dangles(0, last)) {
            add(0, last);
        }
    }

    private int firstComma() {
        int i = 0;
        while (i < end && !words.breaks(i)) {
            i++;
        }
        return words.lastSign(i) == ',' ? i : -1;
    }

    /** Subject and verb before the next comma, so that what was before is no member of a list. */
    private boolean beginsSentence(int first) {
        boolean subject = switch (words.at(first)) {
            case NAME, DETERMINER, POSSESSIVE, PLURAL, OTHER, NUMBER, NOUN, ADJECTIVE, PRONOUN -> true;
            default -> false;
        };
        int i = first + 1;
        while (subject && i <= end && !words.breaks(i - 1)) {
            if (predicates.begin(i)) {
                return true;
            }
            i++;
        }
        return false;
    }

    /** "Acme, a maker of pumps, opened": what a name is, before its verb; or at the end of the sentence. */
    private void apposition(int first) {
        boolean opens =
                words.at(first) == WordClass.DETERMINER || words.lower(first).equals("one");
        if (!opens || words.at(first - 1) != WordClass.NAME || isListed(first)) {
            return;
        }
        for (int last = first + 1; last <= end; last++) {
            if (predicates.finiteBetween(first, last) || (words.breaks(last) && words.lastSign(last) != ',')) {
                return;
            }
            boolean listed = hasInnerBreak(first, last) != hasConjunction(first, last);
            boolean closed = closes(first, last) && (!listed || !hasInnerBreak(first, last));
            if (closed || (last == end && !listed && endsSoundly(first) && !hasInnerBreak(first, end))) {
                addUnlessMeant(first, last);
                return;
            }
        }
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

    private boolean hasConjunction(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (words.at(i) == WordClass.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    private void addUnlessMeant(int first, int last) {
        if (words.depth(last) == 0 && !dangles(first, last)) {
            add(first, last);
        }
    }

    /** "Acme, which makes pumps, opened". */
    private void clause(int first) {
        if (!CLAUSES.contains(words.lower(first)) || !isTold(first) || isListed(first)) {
            return;
        }
        int last = first;
        while (last < end && !words.breaks(last)) {
            last++;
        }
        boolean closed = closes(first, last) && predicates.anyBetween(first, last);
        if (closed || (last == end && endsSoundly(first))) {
            addUnlessMeant(first, last);
        }
    }

    /** Whether more can be told of the word before; of people without a name the clause says which ones. */
    private boolean isTold(int first) {
        return words.lower(first).equals("who") ? words.at(first - 1) == WordClass.NAME : isNominal(first - 1);
    }

    private boolean isNominal(int i) {
        return switch (words.at(i)) {
            case NAME, NOUN, PLURAL, OTHER, NUMBER, MAGNITUDE, TITLE, DATE -> true;
            default -> false;
        };
    }

    /** ", making it the largest of its kind." */
    private void ending(int first) {
        if (PHRASES.begins(words, first, Place.TRAILING)
                && endsSoundly(first)
                && !hasInnerBreak(first, end)
                && words.at(first - 1) != WordClass.ING
                && !isListed(first)) {
            add(first, end);
        }
    }

    /** ", including A, B and C." */
    private void examples(int first) {
        if (!PHRASES.begins(words, first, Place.EXAMPLES)) {
            return;
        }
        if (endsSoundly(first) && !predicates.anyBetween(first, end) && !hasStrongBreak(first)) {
            add(first, end);
        }
    }

    /** ", and the company plans more." */
    private void sentence(int first) {
        boolean joins = words.lower(first).equals("and") && first + 2 <= end;
        if (joins
                && beginsOwnSentence(first + 1)
                && endsSoundly(first)
                && !hasInnerBreak(first, end)
                && !isMany(first)) {
            add(first, end);
        }
    }

    private boolean beginsOwnSentence(int first) {
        boolean subject = words.at(first) == WordClass.PRONOUN
                || words.at(first) == WordClass.DETERMINER
                || words.at(first) == WordClass.POSSESSIVE;
        return subject && beginsSentence(first);
    }

    /** Whether more commas stand before, as in a list of sentences. */
    private boolean isMany(int first) {
        return words.segment(first) > 1;
    }

    /** "as part of its commitment to Leeds." */
    private void habit(int first) {
        if (PHRASES.begins(words, first, Place.HABIT)
                && endsSoundly(first)
                && !hasInnerBreak(first, end)
                && !predicates.finiteBetween(first, end)
                && (isNominal(first - 1) || words.lastSign(first - 1) == ',')) {
            add(first, end);
        }
    }

    /** "Acme Buys Orbis, Expands Sales": the first half of a headline stands alone. */
    private void secondVerb(int first) {
        if (isHeadline()
                && words.at(first) == WordClass.VERB_S
                && words.segment(first) == 1
                && endsSoundly(first)
                && !hasInnerBreak(first, end)) {
            add(first, end);
        }
    }

    /** "Acme Names Head of Sales to Drive Growth": what a headline's news is meant to do. */
    private void purpose(int first) {
        if (isHeadline()
                && PHRASES.begins(words, first, Place.PURPOSE)
                && isNominal(first - 1)
                && !PHRASES.begins(words, first - 1, Place.OPEN)
                && !isRanked(first)
                && endsSoundly(first)
                && !hasInnerBreak(first, end)) {
            add(first, end);
        }
    }

    private boolean isHeadline() {
        return words.lastSign(end) == 0;
    }

    private boolean isRanked(int first) {
        for (int i = 0; i < first; i++) {
            if (PHRASES.begins(words, i, Place.RANK) || words.lower(i).endsWith("est")) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSoundly(int first) {
        return predicates.saidBefore(first) && words.depth(end) == 0 && !words.breaks(end) && !isAfterColon(first);
    }

    private boolean hasInnerBreak(int first, int last) {
        for (int i = first; i < last; i++) {
            if (words.breaks(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasStrongBreak(int first) {
        for (int i = first; i < end; i++) {
            if (words.breaks(i) && words.lastSign(i) != ',') {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterColon(int first) {
        for (int i = 0; i < first; i++) {
            if (words.lastSign(i) == ':' || words.lastSign(i) == ';') {
                return true;
            }
        }
        return false;
    }

    /** Whether a comma before "and" follows, so that these may be members of a list. */
    private boolean isListed(int first) {
        for (int i = first; i < end; i++) {
            if (words.lastSign(i) == ',' && words.at(i + 1) == WordClass.CONJUNCTION) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun behind the part may mean somebody whom the part names. */
    private boolean dangles(int first, int last) {
        boolean names = false;
        for (int i = first; i <= last; i++) {
            names |= words.at(i) == WordClass.NAME;
        }
        for (int i = last + 1; names && i <= end; i++) {
            if (PERSONAL.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "him", "her", "his", "hers", "them", "their", "theirs", "these", "those");
}
