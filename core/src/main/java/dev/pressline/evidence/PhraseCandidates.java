package dev.pressline.evidence;

import dev.pressline.model.Article;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of an article that could be its topic, event or name, and how it uses them.
 *
 * <p>In an article a phrase must be established: in the headline, or said again. A post is too short for that; there
 * each word may be one.
 */
final class PhraseCandidates {

    /** Without a headline and with fewer tokens than this a text is a post. */
    private static final int POST = 70;

    /** In an article with fewer tokens than this a phrase may stand once, if it stands whole. */
    private static final int SHORT = 160;

    private static final int LONGEST = 4;
    private static final double MOSTLY = 0.7;

    private final Lexicon lexicon;
    private final Map<String, PhraseUse> uses = new LinkedHashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> saidAgain = new HashSet<>();
    private final boolean english;
    private final Tokens title;
    private final Tokens body;

    private PhraseCandidates(Lexicon lexicon, Article article) {
        this.lexicon = lexicon;
        this.english = lexicon.isEnglish();
        this.title = Tokens.of(article.title());
        this.body = Tokens.of(article.deck().map(deck -> deck + "\n").orElse("") + article.body());
    }

    static PhraseCandidates of(Article article, Lexicon lexicon) {
        PhraseCandidates candidates = new PhraseCandidates(lexicon, article);
        candidates.findSaidAgain();
        candidates.collect(candidates.title, true);
        candidates.collect(candidates.body, false);
        candidates.findPersons(candidates.title);
        candidates.findPersons(candidates.body);
        return candidates;
    }

    boolean isPost() {
        return title.size() == 0 && body.size() <= POST;
    }

    Tokens body() {
        return body;
    }

    /** The usable ones. */
    List<PhraseUse> usable() {
        Set<String> fragments = fragments();
        return uses.values().stream()
                .filter(use -> isPost() ? use.words() == 1 : !fragments.contains(use.key()) && isUsable(use))
                .toList();
    }

    /** Every phrase by its words, usable or not. */
    Map<String, PhraseUse> all() {
        return uses;
    }

    /** Whether it is a person's name, or a part of one. */
    boolean isPerson(PhraseUse use) {
        return wordsOf(use.key()).stream().allMatch(persons::contains);
    }

    boolean holdsPerson(PhraseUse use) {
        return wordsOf(use.key()).stream().anyMatch(persons::contains);
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

    private boolean isUsable(PhraseUse use) {
        if (!isEstablished(use) || use.whole() <= 1 - MOSTLY) {
            return false;
        }
        List<String> words = wordsOf(use.key());
        boolean generic = words.stream().allMatch(word -> lexicon.is(WordGroup.GENERIC, word));
        boolean code = use.words() == 1 && use.key().length() == 2 && !lexicon.is(WordGroup.SHORT_TOPIC, use.key());
        boolean opener = use.words() == 1 && use.inTitle() == 0 && !use.isInside();
        boolean noun = !lexicon.isGerman() || new GermanNouns(lexicon, uses, title).is(use);
        boolean cut = use.words() == 1 && use.isCutOff();
        return noun && !cut && !opener && !generic && !code;
    }

    /** In the headline, or said again; two plain words between signs or small words, if the article is short. */
    private boolean isEstablished(PhraseUse use) {
        return use.all() > 1 || (use.words() == 1 && use.inTitle() > 0) || isPlainPair(use);
    }

    /** Only where nouns are not glued into one word, and no verb, name of a person or empty word is in it. */
    private boolean isPlainPair(PhraseUse use) {
        return mayPair()
                && use.words() == 2
                && use.run() == 1
                && wordsOf(use.key()).stream().noneMatch(this::isEmptyWord);
    }

    private boolean mayPair() {
        return english && body.size() < SHORT;
    }

    private boolean isEmptyWord(String word) {
        return lexicon.is(WordGroup.GENERIC, word)
                || lexicon.is(WordGroup.FINITE, word)
                || lexicon.is(WordGroup.UNIT, word)
                || lexicon.is(WordGroup.ROLE, word)
                || persons.contains(word)
                || !lexicon.verbsOf(word).isEmpty()
                || word.endsWith("ly")
                || Character.isDigit(word.codePointAt(0));
    }

    private void findPersons(Tokens tokens) {
        new PersonRule(lexicon).names(tokens, (first, last) -> {
            for (int i = first; i <= last; i++) {
                persons.add(tokens.word(i));
            }
        });
    }

    private void collect(Tokens tokens, boolean inTitle) {
        boolean capitals = inTitle && isTitleCase(tokens);
        for (int first = 0; first < tokens.size(); first++) {
            if (!isTopical(tokens, first)) {
                continue;
            }
            StringBuilder key = new StringBuilder();
            int end = end(tokens, first);
            for (int last = first; last < end && isInner(tokens, first, last); last++) {
                key.append(key.length() == 0 ? "" : " ").append(tokens.word(last));
                if (isTopical(tokens, last) && !isLoneVerb(tokens, first, last)) {
                    int words = last - first + 1;
                    PhraseUse use = uses.computeIfAbsent(key.toString(), its -> new PhraseUse(its, words));
                    use.add(tokens, first, last, inTitle, capitals);
                    use.addRun(!isTopical(tokens, first - 1)
                            && !isTopical(tokens, last + 1)
                            && isOfOneKind(tokens, first, last));
                }
            }
        }
    }

    private void findSaidAgain() {
        Set<String> said = new HashSet<>();
        for (Tokens tokens : List.of(title, body)) {
            for (int i = 0; i < tokens.size(); i++) {
                if (!said.add(tokens.word(i))) {
                    saidAgain.add(tokens.word(i));
                }
            }
        }
    }

    /**
     * How far phrases that begin at a word are worth counting. A phrase of several words is said again only if each of
     * its words is; a pair may do with once, where plain pairs may.
     */
    private int end(Tokens tokens, int first) {
        int end = first;
        while (end < first + LONGEST && saidAgain.contains(tokens.word(end))) {
            end++;
        }
        return Math.max(end, first + (mayPair() ? 2 : 1));
    }

    /** A name or a term; {@code Ines knows} is a clause, and {@code media and info} are two things. */
    private boolean isOfOneKind(Tokens tokens, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!isTopical(tokens, i) || tokens.isCapitalised(i) != tokens.isCapitalised(first)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a headline has its words in capitals, so that they tell no names. */
    private static boolean isTitleCase(Tokens tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && tokens.word(i).length() > LONGEST) {
                words++;
                capitals += tokens.isCapitalised(i) ? 1 : 0;
            }
        }
        return capitals > MOSTLY * words;
    }

    /** Words and numbers without a sign between them. */
    private static boolean isInner(Tokens tokens, int first, int last) {
        return tokens.isWord(last) || (last > first && tokens.isNumber(last) && tokens.isWord(last - 1));
    }

    private boolean isTopical(Tokens tokens, int at) {
        String word = tokens.word(at);
        if (tokens.isNumber(at)) {
            return true;
        }
        boolean acronym = tokens.isCapitalised(at) && word.length() > 1;
        return tokens.isWord(at)
                && !isMention(tokens, at)
                && (word.length() > 2 || acronym)
                && !word.startsWith("'")
                && !lexicon.is(WordGroup.STOPWORD, tokens, at)
                && !lexicon.is(WordGroup.FINITE, tokens, at)
                && !lexicon.is(WordGroup.MONTH, tokens, at);
    }

    /** {@code @acme} names an account, not a topic. */
    private static boolean isMention(Tokens tokens, int at) {
        return tokens.isGlued(at) && tokens.word(at - 1).equals("@");
    }

    private boolean isLoneVerb(Tokens tokens, int first, int last) {
        return isVerb(tokens, first)
                || isVerb(tokens, last)
                || lexicon.is(WordGroup.ADJECTIVE, tokens, last)
                || lexicon.is(WordGroup.WEAK_OPENING, tokens, first);
    }

    private boolean isVerb(Tokens tokens, int at) {
        return !lexicon.verbsOf(tokens, at).isEmpty() && !tokens.word(at).endsWith("ing");
    }

    static List<String> wordsOf(String key) {
        return List.of(key.split(" "));
    }

    static String key(Collection<String> words) {
        return String.join(" ", words);
    }

    /** A text as a phrase: its tokens in lower case. */
    static String keyOf(String text) {
        Tokens tokens = Tokens.of(text);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            key.append(key.length() == 0 ? "" : " ").append(tokens.word(i));
        }
        return key.toString();
    }
}
