package dev.pressline.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words of a source, for texts made of it to be held against. Immutable; linear in the source. */
public final class SourceWords {

    /** Shorter words are near to too many. */
    private static final int SLIP_LENGTH = 4;

    /** Fewer letters are short for too much. */
    private static final int SHORT = 3;

    /** Small words inside a name. */
    private static final Set<String> INSIDE = Set.of("and", "of", "the", "for", "&");

    private final Set<String> words;
    private final NavigableSet<String> sorted;
    private final Set<String> small;
    private final Map<String, String> shapes = new HashMap<>();

    private SourceWords(String text) {
        Tokens tokens = Tokens.of(text);
        this.words = new HashSet<>();
        this.small = StatedFacts.smallWords(text);
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isSign(i)) {
                words.add(tokens.word(i));
            }
            addInitial(tokens, i, initials);
        }
        words.add(initials.toString());
        this.sorted = new TreeSet<>(words);
        for (String word : words) {
            if (word.length() >= SLIP_LENGTH && !small.contains(word)) {
                Spelling.shapes(word).forEach(shape -> shapes.putIfAbsent(shape, word));
            }
        }
    }

    public static SourceWords of(String text) {
        return new SourceWords(text);
    }

    /** {@code U.S.} is {@code us}, {@code European Union} is {@code eu}: a run of capitals is a name in short. */
    private void addInitial(Tokens tokens, int at, StringBuilder initials) {
        boolean stop = tokens.isSign(at) && tokens.word(at).equals(".") && tokens.isGlued(at);
        boolean inside = INSIDE.contains(tokens.word(at)) && !tokens.isCapitalised(at);
        if (tokens.isCapitalised(at)) {
            initials.append(tokens.word(at).charAt(0));
        } else if (!stop && initials.length() > 0) {
            words.add(initials.toString());
            initials.setLength(inside ? initials.length() : 0);
        }
    }

    /** Whether the source has a word, in lower case, in whatever place; its plural and its singular are the same. */
    public boolean has(String word) {
        return words.contains(word)
                || words.contains(word + "s")
                || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)));
    }

    /** Whether the source has a word that goes on where this one, of three letters or more, is cut short. */
    public boolean hasLonger(String word) {
        return word.length() >= SHORT
                && Optional.ofNullable(sorted.higher(word))
                        .filter(next -> next.startsWith(word))
                        .isPresent();
    }

    /** Whether the source writes it without a capital somewhere, so that it is no name. */
    public boolean isSmall(String word) {
        return small.contains(word);
    }

    /**
     * Whether the source does not have it, and has a name that differs by one slip: {@code nowak} and {@code novak}.
     */
    public boolean isSlip(String word) {
        return word.length() >= SLIP_LENGTH
                && !has(word)
                && Spelling.shapes(word).stream()
                        .map(shapes::get)
                        .anyMatch(near -> near != null && Spelling.isSlip(word, near));
    }
}
