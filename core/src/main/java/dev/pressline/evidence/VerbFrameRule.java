package dev.pressline.evidence;

import dev.pressline.evidence.Lexicon.Form;
import dev.pressline.evidence.Lexicon.SplitVerb;
import dev.pressline.evidence.Lexicon.Verb;
import dev.pressline.evidence.Lexicon.VerbClass;

/**
 * Verbs of events where they frame the clause, as in German: {@code hat die Leitung übernommen}, {@code wurde zur
 * Präsidentin gewählt}, {@code stellt drei Projekte vor}, {@code eröffnete ein Werk}; not {@code ein Werk zu eröffnen}.
 */
final class VerbFrameRule {

    /** A frame is no wider, in tokens. */
    private static final int WIDEST = 40;

    private final Lexicon lexicon;

    VerbFrameRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Takes a verb that says an event, by its token. */
    interface Event {
        void add(VerbClass verbClass, int at);
    }

    void find(Tokens tokens, Event event) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && (!tokens.isCapitalised(i) || tokens.opensSentence(i))) {
                whole(tokens, i, event);
                split(tokens, i, event);
            }
        }
    }

    private void whole(Tokens tokens, int at, Event event) {
        for (Verb verb : lexicon.verbsOf(tokens, at)) {
            if (isEvent(tokens, at, verb.form())) {
                event.add(verb.verbClass(), at);
                return;
            }
        }
    }

    private boolean isEvent(Tokens tokens, int at, Form form) {
        return switch (form) {
            case THIRD, PAST -> !tokens.isCapitalised(at);
            case BASE ->
                endsClause(tokens, at)
                        ? opensFrame(tokens, at, WordGroup.WILL)
                        : !tokens.word(at - 1).equals("zu") && !tokens.isCapitalised(at);
            case PARTICIPLE -> lexicon.is(WordGroup.FRAME, tokens, at + 1) || opensFrame(tokens, at, WordGroup.FRAME);
        };
    }

    /** Whether a finite auxiliary stands before it in the sentence. */
    private boolean opensFrame(Tokens tokens, int at, WordGroup group) {
        for (int i = at - 1; i >= Math.max(0, at - WIDEST); i--) {
            if (lexicon.is(group, tokens, i)) {
                return true;
            }
            if (tokens.word(i).equals(";") || tokens.word(i).equals(":")) {
                return false;
            }
        }
        return false;
    }

    private void split(Tokens tokens, int at, Event event) {
        for (SplitVerb verb : lexicon.splitVerbsOf(tokens, at)) {
            if (closesFrame(tokens, at, verb.particle())) {
                event.add(verb.verbClass(), at);
                return;
            }
        }
    }

    private static boolean closesFrame(Tokens tokens, int at, String particle) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + WIDEST); i++) {
            if (tokens.word(i).equals(particle) && endsClause(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsClause(Tokens tokens, int at) {
        String after = tokens.word(at + 1);
        return after.isEmpty() || tokens.isSign(at + 1) || after.equals("und") || after.equals("oder");
    }
}
