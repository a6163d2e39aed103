package dev.pressline.evidence;

import dev.pressline.model.Article;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an article says to be appointed: persons behind a word such as {@code names} or {@code appointment of}, in front
 * of {@code becomes} or {@code joins}, and those who are listed with them. {@code "Acme named Jane Roe chief executive
 * and Tom Poe chair. Jane Roe succeeds Ann Loe."} appoints {@code Jane Roe} and {@code Tom Poe}.
 *
 * <p>What somebody says in quotation marks appoints nobody. Where a language has no lexicon, nobody is found. Linear in
 * the text.
 */
public final class Appointments {

    /** So many tokens around the word that appoints a name is meant by it. */
    private static final int REACH = 14;

    /** Further down an article tells what people did before. */
    private static final int LOOKED_AT = 900;

    private static final int LEFT = 5;

    /** A quotation that opened further back is somebody else's matter. */
    private static final int QUOTED = 60;

    private static final int NONE = -1;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Set<String> names = new LinkedHashSet<>();

    /** The last token that appoints, or of somebody who is appointed. */
    private int reachesFrom = NONE;

    private Appointments(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Full names as the article writes them, each person once, in the order of the text. */
    public static List<String> of(Article article) {
        Optional<Cues> cues = Cues.forLanguage(article.language());
        return cues.map(its ->
                        new Appointments(Tokens.of(article.title() + "\n" + article.body()), its.lexicon()).all())
                .orElse(List.of());
    }

    /** Whether a text speaks of appointing at all: {@code "Acme names three directors"}. */
    public static boolean isTold(String text, String language) {
        Optional<Lexicon> lexicon = Cues.forLanguage(language).map(Cues::lexicon);
        Tokens tokens = Tokens.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.word(i);
            if (lexicon.stream()
                    .anyMatch(its -> its.is(WordGroup.APPOINTING, word) || its.is(WordGroup.APPOINTEES, word))) {
                return true;
            }
        }
        return false;
    }

    private List<String> all() {
        int[] at = {0};
        PersonRule rule = new PersonRule(lexicon);
        Set<Integer> known = new HashSet<>();
        rule.names(tokens, (first, last) -> known.add(first));
        rule.candidates(tokens, (first, last) -> {
            boolean sure = known.contains(first) || isNamedByPlace(first, last);
            if (last < LOOKED_AT && sure && isPerson(first, last) && !isInSomebodysWords(first)) {
                lookFor(at[0], first);
                at[0] = last + 1;
                take(first, last);
            }
        });
        return List.copyOf(names);
    }

    /** {@code appoints Rohit Ghai to}, {@code Jane Roe and Rohit Ghai}: not every first name is listed. */
    private boolean isNamedByPlace(int first, int last) {
        boolean listed = tokens.word(first - 1).equals("and") && reachesFrom == first - 2 && reachesFrom != NONE;
        boolean appointed = lexicon.is(WordGroup.APPOINTING, tokens, first - 1)
                || (tokens.word(first - 1).equals("of") && lexicon.is(WordGroup.APPOINTING, tokens, first - 2));
        return listed || (appointed && lexicon.is(WordGroup.BEFORE_ROLE, tokens, last + 1));
    }

    /** {@code Acme Pumps B.V.} is none. */
    private boolean isPerson(int first, int last) {
        boolean surname = tokens.isWord(last) && tokens.word(last).length() > 1 && !References.isForm(tokens, last + 1);
        return surname && Persons.isName(tokens, first, last, lexicon);
    }

    /** Looks for the last word between two names that appoints or takes leave. */
    private void lookFor(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.opensSentence(i) && i > from && tokens.startsSentence(i)) {
                reachesFrom = NONE;
            }
            if (lexicon.is(WordGroup.APPOINTING, tokens, i)) {
                reachesFrom = i;
            } else if (lexicon.is(WordGroup.LEAVING, tokens, i) || lexicon.is(WordGroup.SAYS, tokens, i)) {
                reachesFrom = NONE;
            }
        }
    }

    private void take(int first, int last) {
        boolean behind = reachesFrom != NONE && first - reachesFrom <= REACH;
        if ((behind || isAppointedBehind(last)) && !isLeft(first)) {
            add(tokens.written(first, last));
            reachesFrom = last;
        }
    }

    /** {@code Tom Poe, until now vice chair, becomes chair}: nobody else and no end between. */
    private boolean isAppointedBehind(int last) {
        for (int i = last + 1; i <= last + REACH && !tokens.startsSentence(i); i++) {
            if (lexicon.is(WordGroup.JOINING, tokens, i)) {
                return true;
            }
            boolean another = tokens.isCapitalised(i) && tokens.isCapitalised(i + 1) && !isRole(i) && !isRole(i + 1);
            if (another || lexicon.is(WordGroup.LEAVING, tokens, i) || lexicon.is(WordGroup.SAYS, tokens, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isRole(int at) {
        return lexicon.is(WordGroup.ROLE, tokens, at);
    }

    /** {@code succeeds Ann Loe}, {@code reports to chief executive Ann Loe}. */
    private boolean isLeft(int first) {
        for (int i = first - 1; i >= Math.max(0, first - LEFT); i--) {
            if (lexicon.is(WordGroup.LEAVING, tokens, i)) {
                return true;
            }
            if (lexicon.is(WordGroup.APPOINTING, tokens, i) || tokens.word(i).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private void add(String name) {
        String surname = surname(name);
        if (names.stream().noneMatch(known -> surname(known).equals(surname))) {
            names.add(name);
        }
    }

    /** The last word: what later sentences call somebody. */
    public static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Whether an odd number of quotation marks stands before it in its line. */
    private boolean isInSomebodysWords(int first) {
        boolean inside = false;
        for (int i = first - 1; i >= 0 && i > first - QUOTED && !tokens.opensLine(i + 1); i--) {
            String sign = tokens.word(i);
            if (sign.equals("“") || sign.equals("„") || sign.equals("«")) {
                return true;
            }
            if (sign.equals("”") || sign.equals("»")) {
                return false;
            }
            inside ^= sign.equals("\"");
        }
        return inside;
    }
}
