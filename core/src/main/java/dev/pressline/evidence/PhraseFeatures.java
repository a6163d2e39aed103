package dev.pressline.evidence;

import dev.pressline.model.Article;
import dev.pressline.model.Evidence.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a ranking of phrases weighs, by names that an editor understands. */
final class PhraseFeatures {

    private static final List<String> TOPIC_ENDINGS =
            List.of("ing", "tion", "ment", "ity", "ics", "ogy", "ance", "ence", "ness", "ship", "ism", "care", "ware");
    private static final List<String> ADJECTIVE_ENDINGS =
            List.of("ful", "ive", "ous", "able", "ible", "less", "est", "ly", "ed", "ical", "ary");
    private static final double HUNDRED = 100;
    private static final int LONG_WORD = 12;
    private static final int LONGEST_ACRONYM = 6;

    private final Lexicon lexicon;
    private final PhraseCandidates candidates;
    private final Set<String> keywords;
    private final PostFeatures post;
    private final int bodySize;

    PhraseFeatures(Lexicon lexicon, PhraseCandidates candidates, Article article) {
        this.lexicon = lexicon;
        this.candidates = candidates;
        this.keywords = article.keywords().stream().map(PhraseCandidates::keyOf).collect(Collectors.toSet());
        this.post =
                new PostFeatures(lexicon, candidates.body(), article.publisher().orElse(""));
        this.bodySize = candidates.body().size();
    }

    /** What an article says of a phrase; of a post's word, what a post says of it. */
    Map<String, Double> of(PhraseUse use) {
        Map<String, Double> values = new HashMap<>();
        if (candidates.isPost()) {
            post.add(values, use);
            return values;
        }
        List<String> words = PhraseCandidates.wordsOf(use.key());
        place(values, use);
        spelling(values, use, use.written());
        words(values, use, words);
        endings(values, use, words.get(words.size() - 1));
        return values;
    }

    private void place(Map<String, Double> values, PhraseUse use) {
        values.put("frequency", Math.log1p(use.inBody()));
        values.put("density", Math.log1p(HUNDRED * use.inBody() / Math.max(HUNDRED, bodySize)));
        set(values, "in title", use.inTitle() > 0);
        set(values, "title only", use.inBody() == 0);
        set(values, "in title and body", use.inTitle() > 0 && use.inBody() > 1);
        values.put("early", 1 / (1 + Math.min(use.first(), bodySize + HUNDRED) / HUNDRED));
        values.put("whole", use.whole());
        values.put("run", use.run());
        set(values, "keyword", isKeyword(use));
    }

    /** Whether the page tags itself so. */
    boolean isKeyword(PhraseUse use) {
        return keywords.contains(use.key());
    }

    private static void spelling(Map<String, Double> values, PhraseUse use, String written) {
        set(values, "two words", use.words() == 2);
        set(values, "three words", use.words() == 3);
        set(values, "four words", use.words() > 3);
        values.put("name", use.named());
        values.put("name of several words", use.words() > 1 ? use.named() : 0);
        set(values, "acronym", isAcronym(written));
        set(values, "inner capital", hasInnerCapital(written) && !isAcronym(written));
        set(values, "gerund opening", written.contains("ing "));
        set(values, "digit", written.chars().anyMatch(Character::isDigit));
    }

    private void words(Map<String, Double> values, PhraseUse use, List<String> words) {
        set(values, "person", candidates.isPerson(use));
        set(values, "holds a person", candidates.holdsPerson(use));
        set(values, "generic word", words.stream().anyMatch(word -> lexicon.is(WordGroup.GENERIC, word)));
        set(values, "stopword inside", words.stream().anyMatch(word -> lexicon.is(WordGroup.STOPWORD, word)));
        set(values, "common noun", words.size() == 1 && lexicon.is(WordGroup.SUBJECT, words.get(0)));
        set(values, "unit", words.stream().anyMatch(word -> lexicon.is(WordGroup.UNIT, word)));
        set(values, "role", words.stream().anyMatch(word -> lexicon.is(WordGroup.ROLE, word)));
        values.put("weakest part", words.size() == 1 ? 0 : weakestPart(words, use));
        set(values, "praise", isPraise(use.key()));
    }

    private static void endings(Map<String, Double> values, PhraseUse use, String last) {
        set(values, "topic ending", TOPIC_ENDINGS.stream().anyMatch(last::endsWith));
        set(values, "adjective ending", ADJECTIVE_ENDINGS.stream().anyMatch(last::endsWith));
        set(values, "plural", last.endsWith("s"));
        set(values, "adjective alone", use.words() == 1 && (last.endsWith("al") || last.endsWith("ic")));
        values.put("length", Math.min(LONG_WORD, last.length()) / (double) LONG_WORD);
    }

    private boolean isPraise(String key) {
        return lexicon.phraseAt(Tokens.of(key), 0)
                .flatMap(match -> Cue.of(match.label()))
                .filter(cue -> cue.side() == Side.PROMOTION)
                .isPresent();
    }

    private double weakestPart(List<String> words, PhraseUse use) {
        double weakest = 1;
        for (String word : words) {
            PhraseUse part = candidates.all().get(word);
            if (part != null) {
                weakest = Math.min(weakest, (use.inBody() + 1.0) / (part.inBody() + 1.0));
            }
        }
        return weakest;
    }

    static boolean isAcronym(String written) {
        return written.length() <= LONGEST_ACRONYM
                && written.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    static boolean hasInnerCapital(String written) {
        return written.indexOf(' ') < 0 && written.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    static void set(Map<String, Double> values, String name, boolean holds) {
        if (holds) {
            values.put(name, 1.0);
        }
    }
}
