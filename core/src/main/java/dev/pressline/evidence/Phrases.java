package dev.pressline.evidence;

import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The phrases of an article that could be its topic, event or name, weighed. */
final class Phrases {

    private static final DenseWeights WEIGHTS = DenseWeights.load("phrase.weights.tsv");
    private static final int LONGEST = 4;
    private static final double MOSTLY = 0.7;

    private final Lexicon lexicon;
    private final Map<String, PhraseUse> uses = new LinkedHashMap<>();
    private final Set<String> persons = new HashSet<>();

    private Phrases(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Collection<Phrase> of(Article article) {
        Optional<Cues> cues = Cues.forLanguage(article.language());
        return cues.map(known -> new Phrases(known.lexicon()).weigh(article)).orElseGet(() -> keywords(article));
    }

    /** Without a lexicon: the page's keywords that stand in its text, in their order. */
    private static Collection<Phrase> keywords(Article article) {
        String text = (article.title() + "\n" + article.body()).toLowerCase(Locale.ROOT);
        Map<String, Phrase> kept = new LinkedHashMap<>();
        for (String keyword : article.keywords()) {
            String key = keyword.strip().toLowerCase(Locale.ROOT);
            if (!key.isEmpty() && text.contains(key)) {
                kept.putIfAbsent(key, new Phrase(key, keyword.strip(), -kept.size(), false));
            }
        }
        return kept.values();
    }

    private Collection<Phrase> weigh(Article article) {
        String owner = article.publisher().map(name -> key(Tokens.of(name))).orElse("");
        String title = key(Tokens.of(article.title()));
        List<Phrase> phrases = new ArrayList<>();
        features(article).forEach((use, values) -> {
            boolean sender = isSender(use, owner, title);
            phrases.add(new Phrase(use.key(), use.written(), WEIGHTS.score(values), sender));
        });
        return phrases;
    }

    /** The publisher by name, or the name that opens the headline and comes back in the body. */
    private static boolean isSender(PhraseUse use, String owner, String title) {
        String key = use.key();
        boolean opens = title.startsWith(key + " ") && use.named() > MOSTLY && use.inBody() > 1;
        return opens || owner.equals(key) || owner.startsWith(key + " ");
    }

    static Map<PhraseUse, Map<String, Double>> features(Article article, Lexicon lexicon) {
        return new Phrases(lexicon).features(article);
    }

    private Map<PhraseUse, Map<String, Double>> features(Article article) {
        Tokens title = Tokens.of(article.title());
        Tokens body = Tokens.of(article.deck().map(deck -> deck + "\n").orElse("") + article.body());
        collect(title, true);
        collect(body, false);
        findPersons(title);
        findPersons(body);
        Set<String> fragments = fragments();
        PhraseFeatures features = new PhraseFeatures(lexicon, uses, persons, keywordsOf(article), body.size());
        Map<PhraseUse, Map<String, Double>> all = new LinkedHashMap<>();
        uses.values().stream()
                .filter(use -> !fragments.contains(use.key()) && isUsable(use))
                .forEach(use -> all.put(use, features.of(use)));
        return all;
    }

    private static Set<String> keywordsOf(Article article) {
        return article.keywords().stream()
                .map(keyword -> key(Tokens.of(keyword)))
                .collect(Collectors.toSet());
    }

    /** Phrases that hardly stand without the longer one around them: {@code friday} in {@code black friday}. */
    private Set<String> fragments() {
        Set<String> fragments = new HashSet<>();
        uses.forEach((key, use) -> {
            if (use.words() > 1 && use.all() > 1) {
                partsOf(key).stream()
                        .filter(part -> uses.containsKey(part)
                                && use.all() >= MOSTLY * uses.get(part).all())
                        .forEach(fragments::add);
            }
        });
        return fragments;
    }

    /** The phrase without its first word, and without its last. */
    private static List<String> partsOf(String key) {
        return List.of(key.substring(key.indexOf(' ') + 1), key.substring(0, key.lastIndexOf(' ')));
    }

    /**
     * Several words must come twice, or in the headline and again; no persons, and none of the words that tag anything.
     */
    private boolean isUsable(PhraseUse use) {
        List<String> words = wordsOf(use.key());
        boolean established = use.words() == 1 ? use.all() > 1 || use.named() > 0 : use.all() > 1;
        boolean person = words.stream().allMatch(persons::contains);
        boolean generic = words.stream().allMatch(word -> lexicon.is("generic", word));
        boolean code = use.words() == 1 && use.key().length() == 2 && !lexicon.is("short topic", use.key());
        return established && !person && !generic && !code && use.whole() > 1 - MOSTLY;
    }

    private void findPersons(Tokens tokens) {
        new PersonRule(lexicon).names(tokens, (first, last) -> {
            for (int i = first; i <= last; i++) {
                persons.add(tokens.word(i));
            }
        });
    }

    private void collect(Tokens tokens, boolean title) {
        for (int first = 0; first < tokens.size(); first++) {
            for (int last = first; last < first + LONGEST && isInner(tokens, first, last); last++) {
                if (isCandidate(tokens, first, last)) {
                    int words = last - first + 1;
                    uses.computeIfAbsent(key(tokens, first, last), key -> new PhraseUse(key, words))
                            .add(tokens, first, last, title);
                }
            }
        }
    }

    /** Words and numbers without a sign between them. */
    private static boolean isInner(Tokens tokens, int first, int last) {
        return tokens.isWord(last) || (last > first && tokens.isNumber(last) && tokens.isWord(last - 1));
    }

    private boolean isCandidate(Tokens tokens, int first, int last) {
        return isTopical(tokens, first) && isTopical(tokens, last) && !isLoneVerb(tokens, first, last);
    }

    private boolean isTopical(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean acronym = tokens.isCapitalised(at) && word.length() > 1;
        return tokens.isNumber(at)
                || ((word.length() > 2 || acronym)
                        && !word.startsWith("'")
                        && !lexicon.is("stopword", word)
                        && !lexicon.is("finite", word)
                        && !lexicon.is("month", word));
    }

    private boolean isLoneVerb(Tokens tokens, int first, int last) {
        boolean verbFirst = !lexicon.verbsOf(tokens.word(first)).isEmpty()
                && !tokens.word(first).endsWith("ing");
        boolean verbLast = !lexicon.verbsOf(tokens.word(last)).isEmpty()
                && !tokens.word(last).endsWith("ing");
        boolean adjectiveLast = lexicon.is("adjective", tokens.word(last));
        boolean adjectiveAlone = first == last && lexicon.is("adjective", tokens.word(first));
        return verbFirst
                || verbLast
                || adjectiveLast
                || adjectiveAlone
                || lexicon.is("weak opening", tokens.word(first));
    }

    private static String key(Tokens tokens) {
        return key(tokens, 0, tokens.size() - 1);
    }

    private static String key(Tokens tokens, int first, int last) {
        StringBuilder key = new StringBuilder();
        for (int i = first; i <= last; i++) {
            key.append(key.length() == 0 ? "" : " ").append(tokens.word(i));
        }
        return key.toString();
    }

    static List<String> wordsOf(String key) {
        return List.of(key.split(" "));
    }
}
