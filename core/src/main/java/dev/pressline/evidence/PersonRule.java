package dev.pressline.evidence;

/** A named person with a role: {@code Jane Roe, chief executive}, {@code Governor Jane Roe}. */
final class PersonRule {

    private static final int WORDS_TO_ROLE = 4;
    private static final int LONGEST_NAME = 4;

    private final Lexicon lexicon;

    PersonRule(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void find(Tokens tokens, Cues.Found found) {
        candidates(tokens, (first, last) -> report(tokens, first, last, found));
    }

    /** Takes a name, by first and last token. */
    interface Name {
        void add(int first, int last);
    }

    /** The names of persons: with a role or a usual first name, or of somebody who says something. */
    void names(Tokens tokens, Name name) {
        candidates(tokens, (first, last) -> {
            boolean role = roleAfter(tokens, last) > last || lexicon.is(WordGroup.ROLE, tokens, first - 1);
            boolean called = lexicon.is(WordGroup.FIRST_NAME, tokens, first);
            if (role || called || speaks(tokens, first, last)) {
                name.add(first, last);
            }
        });
    }

    private boolean speaks(Tokens tokens, int first, int last) {
        return lexicon.is(WordGroup.SAYS, tokens, last + 1) || lexicon.is(WordGroup.SAYS, tokens, first - 1);
    }

    /** Two to four words with capitals: persons, organisations, places. */
    void candidates(Tokens tokens, Name name) {
        int at = 0;
        while (at < tokens.size()) {
            int last = nameEnd(tokens, at);
            if (last > at) {
                name.add(at, last);
            }
            at = Math.max(at, last) + 1;
        }
    }

    private void report(Tokens tokens, int first, int last, Cues.Found found) {
        int role = roleAfter(tokens, last);
        if (role > last) {
            found.add(Cue.NAMED_PERSON, first, role);
        } else if (lexicon.is(WordGroup.ROLE, tokens, first - 1)) {
            found.add(Cue.NAMED_PERSON, first - 1, last);
        }
    }

    /**
     * The last token of two to four capitalised words and initials of one line, none of them a role; before
     * {@code first} where there are none.
     */
    private int nameEnd(Tokens tokens, int first) {
        int at = first;
        int words = 0;
        while (at < tokens.size() && words < LONGEST_NAME && isNamePart(tokens, at, first)) {
            words += tokens.word(at).length() > 1 ? 1 : 0;
            at++;
        }
        return at - first >= 2 ? at - 1 : first - 1;
    }

    private boolean isNamePart(Tokens tokens, int at, int first) {
        boolean initial = at > first
                && tokens.word(at).equals(".")
                && tokens.isGlued(at)
                && tokens.word(at - 1).length() == 1;
        boolean another = at > first && tokens.opensLine(at);
        return !another && (initial || (tokens.isCapitalised(at) && !lexicon.is(WordGroup.ROLE, tokens, at)));
    }

    private int roleAfter(Tokens tokens, int last) {
        if (!lexicon.is(WordGroup.BEFORE_ROLE, tokens, last + 1)) {
            return last;
        }
        for (int i = last + 2; i < last + 2 + WORDS_TO_ROLE && tokens.isWord(i); i++) {
            if (lexicon.is(WordGroup.ROLE, tokens, i)) {
                return i;
            }
        }
        return last;
    }
}
