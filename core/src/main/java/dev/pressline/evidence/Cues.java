package dev.pressline.evidence;

import dev.pressline.model.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds what speaks for news and what for promotion in a text of one language. Whole words only, in one pass.
 *
 * <p>{@code Cues.forLanguage("en-GB").get().find("Acme opened 12 stores")} holds an {@code event verb} at
 * {@code opened} and a {@code figure} at {@code 12 stores}. Immutable; takes any text.
 */
public final class Cues {

    /** Each language's lists are read when somebody first asks for it. */
    private static final class English {
        static final Cues CUES = new Cues("en");
    }

    private static final class German {
        static final Cues CUES = new Cues("de");
    }

    private static final class Spanish {
        static final Cues CUES = new Cues("es");
    }

    private static final class French {
        static final Cues CUES = new Cues("fr");
    }

    private final String language;
    private final Lexicon lexicon;

    private Cues(String language) {
        this.language = language;
        this.lexicon = Lexicon.load(language);
    }

    /**
     * The cues of a language.
     *
     * @param bcp47 a language tag; only its language counts
     * @return empty where there is no lexicon, so nothing can be said
     */
    public static Optional<Cues> forLanguage(String bcp47) {
        return switch (Locale.forLanguageTag(bcp47).getLanguage()) {
            case "en" -> Optional.of(English.CUES);
            case "de" -> Optional.of(German.CUES);
            case "es" -> Optional.of(Spanish.CUES);
            case "fr" -> Optional.of(French.CUES);
            default -> Optional.empty();
        };
    }

    /**
     * All cues of a text.
     *
     * @param text any text
     * @return in the order of the text
     */
    public List<Evidence> find(CharSequence text) {
        return find(Tokens.of(text));
    }

    /** Whether a text begins, char by char, with a phrase of a cue: {@code Visit our shop} calls to act. */
    public boolean opensWith(Cue cue, CharSequence text) {
        Tokens tokens = Tokens.of(text);
        return tokens.size() > 0
                && tokens.start(0) == 0
                && lexicon.phraseOf(tokens)
                        .filter(phrase -> phrase.label().equals(cue.label()))
                        .isPresent();
    }

    List<Evidence> find(Tokens tokens) {
        List<Evidence> found = new ArrayList<>();
        Found add = (cue, first, last) ->
                found.add(new Evidence(cue.side(), cue.label(), tokens.span(first, last), tokens.written(first, last)));
        phrases(tokens, add);
        new FigureRule(lexicon).find(tokens, add);
        new PersonRule(lexicon).find(tokens, add);
        new EventVerbRule(lexicon).find(tokens, add);
        found.sort(Comparator.comparingInt(evidence -> evidence.span().start()));
        return List.copyOf(found);
    }

    /** The language of the word lists: {@code en}. */
    public String language() {
        return language;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Takes what a rule found, by first and last token. */
    interface Found {
        void add(Cue cue, int first, int last);
    }

    private void phrases(Tokens tokens, Found found) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<PhraseTrie.Match> match = lexicon.phraseAt(tokens, at);
            if (match.isPresent()) {
                int last = match.get().last();
                Optional<Cue> cue = Cue.of(match.get().label());
                if (cue.isPresent()) {
                    found.add(cue.get(), at, last);
                }
                at = last;
            }
        }
    }
}
