package dev.pressline.evidence;

/**
 * Whether a sentence means somebody by "he" or "she" whom it does not name: beside another sentence than its own the
 * pronoun would mean whom that one names. {@code "When she joined, sales were flat."} means somebody else's person;
 * {@code "When Jane Roe joined, she was 24."} and {@code "In her new role, Jane Roe will lead sales."} do not.
 */
final class Pronouns {

    private Pronouns() {}

    /** A subject needs its name before it; what belongs to somebody may come before the name. */
    static boolean meanNobody(Lexicon lexicon, Tokens tokens) {
        boolean belongs = false;
        boolean somebody = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (lexicon.is(WordGroup.SUBJECT_PRONOUN, tokens, i) && isSmall(tokens, i) && !somebody) {
                return true;
            }
            belongs |= lexicon.is(WordGroup.PERSONAL_PRONOUN, tokens, i);
            somebody |= names(lexicon, tokens, i);
        }
        return belongs && !somebody;
    }

    /** Inside a sentence; German {@code Sie} speaks to the reader. */
    private static boolean isSmall(Tokens tokens, int at) {
        return !tokens.isCapitalised(at) || tokens.opensSentence(at);
    }

    /** A name inside the sentence, or a noun for a person. */
    private static boolean names(Lexicon lexicon, Tokens tokens, int at) {
        boolean name = tokens.isCapitalised(at)
                && (!tokens.opensSentence(at) || lexicon.is(WordGroup.FIRST_NAME, tokens, at))
                && !lexicon.is(WordGroup.MONTH, tokens, at)
                && !lexicon.is(WordGroup.DAY, tokens, at);
        return name || lexicon.is(WordGroup.ROLE, tokens, at) || lexicon.is(WordGroup.PERSON_NOUN, tokens, at);
    }
}
