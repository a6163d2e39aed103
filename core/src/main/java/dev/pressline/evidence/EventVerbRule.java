package dev.pressline.evidence;

import dev.pressline.evidence.Lexicon.Form;
import dev.pressline.evidence.Lexicon.Verb;
import dev.pressline.evidence.Lexicon.VerbClass;

/**
 * Verbs of events in finite form with a subject: {@code Acme launches}, {@code was recalled}, {@code will open}; not
 * the nouns and participles that look like them ({@code product launches}, {@code a newly acquired firm}).
 */
final class EventVerbRule {

    private static final int ADVERBS = 4;
    private final Lexicon lexicon;

    EventVerbRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Tokens tokens, Cues.Found found) {
        if (lexicon.isGerman()) {
            new VerbFrameRule(lexicon).find(tokens, (verbClass, at) -> add(verbClass, at, found));
            return;
        }
        for (int i = 1; i < tokens.size(); i++) {
            for (Verb verb : lexicon.verbsOf(tokens, i)) {
                if (verb.verbClass() != VerbClass.ANNOUNCEMENT && isFinite(tokens, i, verb.form())) {
                    add(verb.verbClass(), i, found);
                    break;
                }
            }
        }
    }

    private static void add(VerbClass verbClass, int at, Cues.Found found) {
        if (verbClass != VerbClass.ANNOUNCEMENT) {
            found.add(verbClass == VerbClass.LAUNCH ? Cue.LAUNCH_VERB : Cue.EVENT_VERB, at, at);
        }
    }

    /** Whether the text says that something is made known. */
    boolean announces(Tokens tokens) {
        boolean[] announces = {false};
        if (lexicon.isGerman()) {
            new VerbFrameRule(lexicon)
                    .find(tokens, (verbClass, at) -> announces[0] |= verbClass == VerbClass.ANNOUNCEMENT);
        }
        for (int i = 0; i < tokens.size() && !lexicon.isGerman(); i++) {
            announces[0] |=
                    lexicon.verbsOf(tokens, i).stream().anyMatch(verb -> verb.verbClass() == VerbClass.ANNOUNCEMENT);
        }
        return announces[0];
    }

    private boolean isFinite(Tokens tokens, int at, Form form) {
        return switch (form) {
            case BASE ->
                (lexicon.is(WordGroup.FUTURE, tokens, at - 1) && isIntended(tokens, at - 1))
                        || (lexicon.is(WordGroup.ADVERB, tokens, at - 1) && hasBefore(tokens, at - 1, WordGroup.WILL));
            case PARTICIPLE -> hasBefore(tokens, at, WordGroup.PROGRESS);
            case PAST -> hasBefore(tokens, at, WordGroup.AUXILIARY) || hasSubject(tokens, at);
            case THIRD -> hasSubject(tokens, at) && !isPluralNoun(tokens, at);
        };
    }

    /** {@code will open}; {@code Acme to Open}; {@code agreed to buy}; not {@code the chance to open}. */
    private boolean isIntended(Tokens tokens, int at) {
        return lexicon.is(WordGroup.WILL, tokens, at)
                || lexicon.is(WordGroup.INTENT, tokens, at - 1)
                || (tokens.isCapitalised(at - 1) && tokens.isCapitalised(at + 1));
    }

    private boolean hasBefore(Tokens tokens, int at, WordGroup wanted) {
        for (int i = at - 1; i >= 0 && i >= at - ADVERBS; i--) {
            if (lexicon.is(wanted, tokens, i)) {
                return true;
            }
            if (!lexicon.is(WordGroup.ADVERB, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** A name, a pronoun, a noun that acts, or the end of what was said about one. */
    private boolean hasSubject(Tokens tokens, int at) {
        int i = at - 1;
        while (i > at - 1 - ADVERBS && lexicon.is(WordGroup.ADVERB, tokens, i)) {
            i--;
        }
        String subject = tokens.word(i);
        boolean closed = subject.equals(")")
                || (subject.equals(",") && i < at - 1)
                || subject.equals("™")
                || subject.equals("®");
        return closed || tokens.isCapitalised(i) || lexicon.is(WordGroup.SUBJECT, tokens, i);
    }

    /**
     * Lower-case before a form that is also a plural: {@code the company reports}, but {@code company reports show},
     * {@code launches of}.
     */
    private boolean isPluralNoun(Tokens tokens, int at) {
        return lexicon.is(WordGroup.OF, tokens, at + 1)
                || (!lexicon.verbsOf(tokens, at + 1).isEmpty() && !tokens.isCapitalised(at + 1));
    }
}
