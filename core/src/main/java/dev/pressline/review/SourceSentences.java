package dev.pressline.review;

import dev.pressline.evidence.Contents;
import dev.pressline.evidence.Denial;
import dev.pressline.model.Article;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sentences of a source, found by their words. */
final class SourceSentences {

    /** More sentences are no post. */
    private static final int POST = 60;

    /** A word in more sentences than these tells none from another. */
    private static final int COMMON = 100;

    /** Fewer words in common tell nothing. */
    private static final int FEWEST = 3;

    /** How much of a sentence's words one sentence of the source has to have, to be what it is made of. */
    private static final double SAME = 0.5;

    private final List<String> texts = new ArrayList<>();
    private final List<Contents> contents = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    SourceSentences(Article article) {
        Stream.of(
                        Stream.of(article.title()),
                        article.deck().stream(),
                        article.body().lines())
                .flatMap(its -> its)
                .forEach(text -> Sentences.of(text, Locale.forLanguageTag(article.language()))
                        .forEach(span -> add(span.in(text), article.language())));
    }

    private void add(String sentence, String language) {
        Contents its = Contents.of(sentence, language);
        its.stems()
                .forEach(stem ->
                        places.computeIfAbsent(stem, key -> new ArrayList<>()).add(texts.size()));
        texts.add(sentence);
        contents.add(its);
    }

    /** As many as a post has. */
    List<Span> limited(List<Span> sentences) {
        return sentences.subList(0, Math.min(POST, sentences.size()));
    }

    /** Sentences with a telling word in common, in the order of the source. */
    List<Contents> sharing(Set<String> stems) {
        Set<Integer> found = new LinkedHashSet<>();
        stems.stream().map(this::telling).forEach(found::addAll);
        return found.stream().sorted().map(contents::get).toList();
    }

    /** Whether another sentence, no less about what is said, says what one denies. */
    boolean affirms(Denial denial, Contents denying, Set<String> said) {
        long shared = common(said, denying.stems());
        return sharing(Set.copyOf(denial.denied())).stream()
                .anyMatch(sentence -> sentence != denying
                        && CopyDenials.says(sentence.stems(), denial)
                        && common(said, sentence.stems()) >= shared
                        && sentence.denials().stream().noneMatch(denial::isAbout));
    }

    /** How many stems two sentences share. */
    static long common(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    /** The sentence that has most of these words, if it has enough of them. */
    Optional<String> origin(Set<String> stems) {
        int enough = Math.max(FEWEST, (int) Math.ceil(stems.size() * SAME));
        return hits(stems).entrySet().stream()
                .filter(hit -> hit.getValue() >= enough)
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(hit -> texts.get(hit.getKey()));
    }

    /** The sentences that have at least so many of these words. */
    List<String> about(Set<String> stems, int fewest) {
        return hits(stems).entrySet().stream()
                .filter(hit -> hit.getValue() >= fewest)
                .map(hit -> texts.get(hit.getKey()))
                .toList();
    }

    private Map<Integer, Integer> hits(Set<String> stems) {
        Map<Integer, Integer> hits = new TreeMap<>();
        stems.stream().map(this::telling).forEach(its -> its.forEach(place -> hits.merge(place, 1, Integer::sum)));
        return hits;
    }

    private List<Integer> telling(String stem) {
        List<Integer> its = places.getOrDefault(stem, List.of());
        return its.size() > COMMON ? List.of() : its;
    }
}
