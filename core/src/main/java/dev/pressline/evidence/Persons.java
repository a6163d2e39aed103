package dev.pressline.evidence;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The persons of an article, as far as names tell: whom "he" may mean, and what is no company's name. */
final class Persons {

    static final Persons NOBODY = new Persons();

    /** Behind these a name is a place or an organisation rather than somebody else. */
    private static final Set<String> BEFORE_OTHERS =
            Set.of("of", "at", "for", "in", "from", "with", "on", "to", "by", "the", "near", "its", "a", "an", "&");

    /** Words of a name, initials aside. */
    private static final int LONGEST = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> inside = new HashSet<>();
    private Optional<String> only = Optional.empty();

    private Persons() {}

    static Persons of(String text, Lexicon lexicon) {
        Tokens tokens = Tokens.of(text);
        Persons persons = new Persons();
        persons.only = persons.onlyOneIn(tokens, lexicon);
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isCapitalised(i)) {
                persons.small.add(tokens.word(i));
            } else if (!tokens.opensSentence(i)) {
                persons.inside.add(tokens.word(i));
            }
        }
        return persons;
    }

    /** Whether a word is a name wherever it stands: capitalised inside sentences, and never small. */
    boolean isAlwaysCapitalised(String word) {
        return inside.contains(word) && !small.contains(word);
    }

    /** The one person of the article; empty where it may name two, or says both "he" and "she". */
    Optional<String> only() {
        return only;
    }

    /** Whether a word is part of somebody's name. */
    boolean isOne(String word) {
        return words.contains(word);
    }

    /** The one person that a text names; empty where another name may be one, too. */
    Optional<String> onlyOneIn(Tokens tokens, Lexicon lexicon) {
        Set<String> sure = new LinkedHashSet<>();
        Set<String> parts = new HashSet<>();
        PersonRule rule = new PersonRule(lexicon);
        rule.names(tokens, (first, last) -> {
            if (isName(tokens, first, last, lexicon)) {
                sure.add(tokens.written(first, last));
                addWords(tokens, first, last, parts);
            }
        });
        boolean[] others = {false};
        rule.candidates(tokens, (first, last) -> others[0] |= isOther(tokens, first, last, parts));
        words.addAll(parts);
        return sure.size() == 1 && !others[0] && !saysBoth(tokens)
                ? sure.stream().findFirst()
                : Optional.empty();
    }

    /** {@code Jacques Team} is no person, nor is {@code Alfred Bernhard Nobel Prize}. */
    static boolean isName(Tokens tokens, int first, int last, Lexicon lexicon) {
        int words = 0;
        for (int i = first; i <= last; i++) {
            if (lexicon.is(WordGroup.GENERIC, tokens, i) || lexicon.is(WordGroup.SUBJECT, tokens, i)) {
                return false;
            }
            words += tokens.word(i).length() > 1 ? 1 : 0;
        }
        return words <= LONGEST;
    }

    private static void addWords(Tokens tokens, int first, int last, Set<String> words) {
        for (int i = first; i <= last; i++) {
            words.add(tokens.word(i));
        }
    }

    private static boolean isOther(Tokens tokens, int first, int last, Set<String> known) {
        boolean opens = tokens.opensSentence(first);
        boolean behind = BEFORE_OTHERS.contains(tokens.word(first - 1));
        boolean same = known.contains(tokens.word(last)) || known.contains(tokens.word(first));
        return !opens && !behind && !same;
    }

    private static boolean saysBoth(Tokens tokens) {
        boolean he = false;
        boolean she = false;
        for (int i = 0; i < tokens.size(); i++) {
            he |= tokens.word(i).equals("he");
            she |= tokens.word(i).equals("she");
        }
        return he && she;
    }
}
