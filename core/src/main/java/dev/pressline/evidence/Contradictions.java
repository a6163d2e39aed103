package dev.pressline.evidence;

import dev.pressline.evidence.Lexicon.Form;
import dev.pressline.evidence.Lexicon.Verb;
import dev.pressline.evidence.Lexicon.VerbClass;
import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where a headline says other than the body: in status ({@code Acquires} against {@code agreed to acquire}), direction
 * ({@code Sales rise} against {@code sales fell}), figure, ticker, or the spelling of a name. The body wins.
 *
 * <p>Only what is plain is said: a figure that the body lacks is no contradiction unless the body has another of the
 * same unit. English alone; immutable and linear in the text.
 */
public final class Contradictions {

    /** In what they differ. */
    public enum Kind {
        STATUS,
        DIRECTION,
        FIGURE,
        TICKER,
        NAME
    }

    /**
     * A contradiction.
     *
     * @param headline what the headline says
     * @param body what the body says in its place
     */
    public record Contradiction(Kind kind, String headline, String body) {}

    private static final int NAME_LENGTH = 5;
    private static final int TO_VERB = 4;
    private static final int SHORT = 3;
    private static final Set<String> EXCHANGES =
            Set.of("nyse", "nasdaq", "otc", "otcqb", "otcqx", "tsx", "tsxv", "lse", "cse", "asx", "amex");

    private final Lexicon lexicon;
    private final Tokens title;
    private final Tokens body;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(Lexicon lexicon, Article article) {
        this.lexicon = lexicon;
        this.title = Tokens.of(article.title());
        this.body = Tokens.of(article.body());
    }

    /** All of an article, in the order of the kinds. */
    public static List<Contradiction> of(Article article) {
        Optional<Cues> english = Cues.forLanguage(article.language())
                .filter(cues -> cues.language().equals("en"));
        return english.map(cues -> new Contradictions(cues.lexicon(), article).all())
                .orElse(List.of());
    }

    private List<Contradiction> all() {
        status();
        direction();
        figures();
        tickers();
        names();
        return List.copyOf(found);
    }

    private void status() {
        for (int i = 1; i < title.size(); i++) {
            boolean meant = title.word(i - 1).equals("to") || lexicon.is(WordGroup.WILL, title, i - 1);
            for (Verb verb : lexicon.verbsOf(title, i)) {
                boolean done = (verb.form() == Form.THIRD || verb.form() == Form.PAST) && !meant && followsName(i);
                boolean planned = verb.form() == Form.BASE && meant;
                if (verb.verbClass() != VerbClass.ANNOUNCEMENT && (done || planned) && compare(title.word(i), done)) {
                    return;
                }
            }
        }
    }

    private boolean followsName(int at) {
        return title.isCapitalised(at - 1) || title.isSign(at - 1);
    }

    /** Whether the body has the verb in the other state alone. */
    private boolean compare(String verb, boolean done) {
        Set<String> forms = lexicon.formsOf(verb);
        Optional<String> other = Optional.empty();
        for (int i = 1; i < body.size(); i++) {
            if (forms.contains(body.word(i))) {
                boolean plan = isPlan(i);
                boolean past = !plan && isDone(i);
                if (done ? past : plan) {
                    return false;
                }
                if (other.isEmpty() && (plan || past)) {
                    other = Optional.of(body.written(Math.max(0, i - 2), i));
                }
            }
        }
        other.ifPresent(text -> found.add(new Contradiction(Kind.STATUS, verb, text)));
        return other.isPresent();
    }

    private boolean isPlan(int at) {
        String before = body.word(at - 1);
        boolean intent = before.equals("to") && lexicon.is(WordGroup.PLAN, body, at - 2);
        return intent || lexicon.is(WordGroup.WILL, body, at - 1) || lexicon.is(WordGroup.MAY, body, at - 1);
    }

    /** In the past or as a participle; the base form in {@code to open a plant} is neither done nor planned. */
    private boolean isDone(int at) {
        return lexicon.verbsOf(body, at).stream()
                .anyMatch(verb -> verb.form() == Form.PAST || verb.form() == Form.THIRD);
    }

    private void direction() {
        for (int i = 1; i < title.size(); i++) {
            String side = sideOf(title, i);
            if (!side.isEmpty() && title.isWord(i - 1) && title.word(i - 1).length() > SHORT) {
                direction(title.word(i - 1), side, title.word(i));
            }
        }
    }

    /** What moved one way in the headline, and in the body the other way alone. */
    private void direction(String subject, String side, String word) {
        String opposite = side.equals("rises") ? "falls" : "rises";
        Optional<String> other = Optional.empty();
        for (int i = 0; i < body.size(); i++) {
            if (body.word(i).equals(subject)) {
                String said = moved(i);
                if (said.startsWith(side)) {
                    return;
                }
                if (said.startsWith(opposite) && other.isEmpty()) {
                    other = Optional.of(subject + said.substring(opposite.length()));
                }
            }
        }
        other.ifPresent(text -> found.add(new Contradiction(Kind.DIRECTION, subject + " " + word, text)));
    }

    /** Which way what stands at a token moved, and by which word: {@code falls fell}. */
    private String moved(int at) {
        for (int i = at + 1; i <= at + TO_VERB && body.isWord(i); i++) {
            String side = sideOf(body, i);
            if (!side.isEmpty()) {
                return side + " " + body.word(i);
            }
        }
        return "";
    }

    private String sideOf(Tokens tokens, int at) {
        return lexicon.is(WordGroup.RISES, tokens, at)
                ? "rises"
                : lexicon.is(WordGroup.FALLS, tokens, at) ? "falls" : "";
    }

    private void figures() {
        List<Amount> said = Amount.in(body);
        for (Amount amount : Amount.in(title)) {
            List<Amount> same = said.stream()
                    .filter(other -> other.unit().equals(amount.unit()))
                    .toList();
            if (!same.isEmpty() && same.stream().noneMatch(amount::covers)) {
                found.add(new Contradiction(
                        Kind.FIGURE, amount.written(), same.get(0).written()));
            }
        }
    }

    private void tickers() {
        Map<String, Set<String>> theirs = tickers(body);
        tickers(title).forEach((exchange, symbols) -> {
            Set<String> others = theirs.getOrDefault(exchange, Set.of());
            for (String symbol : symbols) {
                if (!others.isEmpty() && !others.contains(symbol)) {
                    String other = others.iterator().next();
                    found.add(new Contradiction(Kind.TICKER, symbol, other));
                }
            }
        });
    }

    /** The symbols of each exchange: {@code NYSE: ACM}. */
    private static Map<String, Set<String>> tickers(Tokens tokens) {
        Map<String, Set<String>> symbols = new TreeMap<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean colon = tokens.word(i + 1).equals(":") && tokens.isCapitalised(i + 2);
            if (colon && EXCHANGES.contains(tokens.word(i))) {
                symbols.computeIfAbsent(tokens.word(i), exchange -> new LinkedHashSet<>())
                        .add(tokens.written(i + 2, i + 2));
            }
        }
        return symbols;
    }

    /** A name of the headline that the body writes with another letter, again and again. */
    private void names() {
        List<Integer> suspect = suspects();
        if (suspect.isEmpty()) {
            return;
        }
        Map<String, Integer> uses = new HashMap<>();
        Map<String, String> byShape = new HashMap<>();
        for (int i = 0; i < body.size(); i++) {
            String word = body.word(i);
            boolean name = body.isCapitalised(i) && word.length() >= NAME_LENGTH;
            if (name && uses.merge(word, 1, Integer::sum) == 1) {
                String written = body.written(i, i);
                Spelling.shapes(word).forEach(shape -> byShape.putIfAbsent(shape, written));
            }
        }
        suspect.forEach(at -> slip(at, byShape, uses));
    }

    /** The headline's words with a capital that the body does not have. */
    private List<Integer> suspects() {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < body.size(); i++) {
            words.add(body.word(i));
        }
        List<Integer> suspects = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            if (title.isCapitalised(i) && title.word(i).length() >= NAME_LENGTH && !words.contains(title.word(i))) {
                suspects.add(i);
            }
        }
        return suspects;
    }

    private void slip(int at, Map<String, String> byShape, Map<String, Integer> uses) {
        String word = title.word(at);
        for (String shape : Spelling.shapes(word)) {
            String near = byShape.getOrDefault(shape, "");
            String key = Tokens.of(near).word(0);
            if (uses.getOrDefault(key, 0) > 1
                    && Spelling.isSlip(word, key)
                    && lexicon.formsOf(word).isEmpty()) {
                found.add(new Contradiction(Kind.NAME, title.written(at, at), near));
                return;
            }
        }
    }
}
