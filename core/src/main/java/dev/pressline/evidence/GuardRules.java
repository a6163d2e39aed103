package dev.pressline.evidence;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What the guard finds by form and not by list: units, names, quotations, conjuncts, and whose claim it is. */
final class GuardRules {

    private static final Set<String> MONEY = Set.of("$", "€", "£", "¥", "usd", "eur", "gbp", "chf", "sek", "us");
    private static final Set<String> PERCENT = Set.of("%", "percent", "per", "cent");
    /** What no unit is. */
    private static final Set<String> CLOSED = Set.of(
            "and",
            "or",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "to",
            "the",
            "a",
            "an",
            "as",
            "that",
            "which",
            "who",
            "was",
            "is",
            "were",
            "are",
            "has",
            "have",
            "had",
            "will",
            "after",
            "before",
            "but",
            "when",
            "while",
            "if",
            "compared",
            "than",
            "its",
            "their",
            "said",
            "during",
            "through");

    private static final Set<String> ARTICLES = Set.of("the", "a", "its", "$", "€", "£");
    private static final Set<String> RANKS = Set.of("ret", "retd", "acting", "interim", "deceased");
    private static final Set<String> LINKS = Set.of("and", "or", "&");

    /** Says whose claim it is. "Announced" is not among them: the source stands behind what it announces itself. */
    private static final Set<String> REPORTS = Set.of(
            "said",
            "says",
            "say",
            "told",
            "tells",
            "according",
            "found",
            "finds",
            "claimed",
            "claims",
            "believes",
            "believe",
            "alleged",
            "alleges",
            "alleging",
            "argued",
            "argues",
            "stated",
            "states",
            "added",
            "noted",
            "notes",
            "explained",
            "warned",
            "warns",
            "predicted",
            "predicts",
            "estimates",
            "estimated",
            "testified",
            "wrote",
            "writes",
            "insisted",
            "insists",
            "suggests",
            "suggested",
            "revealed",
            "reveals",
            "reported",
            "reports",
            "showed",
            "shows",
            "concluded",
            "concludes",
            "accused",
            "accuses",
            "confirmed",
            "asserts",
            "asserted",
            "argue",
            "allege",
            "claim",
            "find",
            "suggest",
            "conclude",
            "warn",
            "insist",
            "contend",
            "fear",
            "fears",
            "contends",
            "contended",
            "declared",
            "denied",
            "denies",
            "hopes",
            "hoped",
            "thinks",
            "thought",
            "expects",
            "forecasts",
            "forecast",
            "recommends",
            "recommended",
            "recommending",
            "adding",
            "citing",
            "cited");

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "president",
            "ceo",
            "cfo",
            "chairman",
            "director",
            "minister",
            "senator",
            "judge",
            "professor",
            "prof",
            "sir",
            "chief",
            "governor",
            "mayor",
            "secretary");

    private final Tokens tokens;
    private final Clauses clauses;
    private final List<Safeguard> found;

    GuardRules(Tokens tokens, Clauses clauses, List<Safeguard> found) {
        this.tokens = tokens;
        this.clauses = clauses;
        this.found = found;
    }

    void add() {
        for (int i = 0; i < tokens.size(); i++) {
            unit(i);
            attribution(i);
            conjunct(i);
        }
        names();
        quotations();
        brackets();
    }

    /** "$1.2 billion", "4.5 %", "300 employees": the figure is nothing without what it counts. */
    private void unit(int i) {
        if (!tokens.isNumber(i)) {
            return;
        }
        int first = i;
        if (tokens.isNear(i) && isMoney(i - 1)) {
            first = i - 1;
        }
        int last = i;
        while ((tokens.isWord(last + 1) && tokens.isNear(last + 1) && last - i < 2 && !isClosed(last + 1))
                || PERCENT.contains(tokens.word(last + 1))) {
            last++;
        }
        if (last > first) {
            found.add(new Safeguard(Meaning.UNIT, first, last, new BitSet(), true));
        }
    }

    private boolean isMoney(int i) {
        return MONEY.contains(tokens.word(i)) && (tokens.isSign(i) || tokens.isCapitalised(i));
    }

    private boolean isClosed(int i) {
        return CLOSED.contains(tokens.word(i));
    }

    /** Whose claim it is stands in its own clause, or from the sentence's start to "that". */
    private void attribution(int i) {
        boolean thought = tokens.word(i).equals("hopes") || tokens.word(i).equals("expects");
        if (!REPORTS.contains(tokens.word(i)) || (thought && tokens.word(i + 1).equals("to"))) {
            return;
        }
        boolean behind = clauses.start(i) > 0;
        int first = behind ? clauses.start(i) : 0;
        int last = behind ? clauses.end(i) - 1 : i;
        if (tokens.word(i).equals("according")) {
            first = i;
            last = clauses.end(i) - 1;
        }
        BitSet scope = Reach.SENTENCE.scope(clauses, first, last);
        found.add(new Safeguard(Meaning.ATTRIBUTION, first, last, scope, false));
    }

    /** Two names or figures joined by "and": the one without the other says another thing. */
    private void conjunct(int i) {
        if (!LINKS.contains(tokens.word(i)) || !isFact(i - 1) || !isFactSoon(i + 1)) {
            return;
        }
        int first = i - 1;
        while (first > 0 && (isFact(first - 1) || (tokens.word(first - 1).equals(",") && isFact(first - 2)))) {
            first--;
        }
        int last = i + 1;
        while (last + 1 < tokens.size() && isFact(last + 1)) {
            last++;
        }
        found.add(new Safeguard(Meaning.CONJUNCT, first, last, new BitSet(), true));
    }

    private boolean isFactSoon(int i) {
        return isFact(i) || (isFact(i + 1) && ARTICLES.contains(tokens.word(i)));
    }

    private boolean isFact(int i) {
        return tokens.isNumber(i) || tokens.isCapitalised(i) || (tokens.isSign(i) && "$€£%".contains(tokens.word(i)));
    }

    /** A name of several words is whole or gone; a rank before it may go. */
    private void names() {
        int first = 0;
        while (first < tokens.size()) {
            if (!tokens.isCapitalised(first) || TITLES.contains(tokens.word(first))) {
                first++;
                continue;
            }
            int last = first;
            while (continuesName(last + 1)) {
                last++;
            }
            if (last > first && !tokens.opensSentence(first)) {
                found.add(new Safeguard(Meaning.NAME, first, last, new BitSet(), true));
            }
            first = last + 1;
        }
    }

    private boolean continuesName(int i) {
        boolean next = tokens.isNear(i) && tokens.isCapitalised(i) && !TITLES.contains(tokens.word(i));
        return next || (tokens.word(i).equals("'s") && tokens.isCapitalised(i + 1) && tokens.isNear(i + 1));
    }

    private void quotations() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            String sign = tokens.word(i);
            if (open < 0 && (sign.equals("\"") || sign.equals("“"))) {
                open = i;
            } else if (open >= 0 && (sign.equals("\"") || sign.equals("”"))) {
                if (i - open > 1) {
                    found.add(new Safeguard(Meaning.QUOTATION, open + 1, i - 1, new BitSet(), true));
                }
                open = -1;
            }
        }
    }

    /** A rank in brackets belongs to the name before it: "(Ret.)". */
    private void brackets() {
        for (int i = 1; i + 2 < tokens.size(); i++) {
            if (tokens.word(i).equals("(") && RANKS.contains(tokens.word(i + 1))) {
                BitSet name = new BitSet();
                name.set(i - 1);
                found.add(new Safeguard(Meaning.NAME, i + 1, i + 1, name, true));
            }
        }
    }
}
