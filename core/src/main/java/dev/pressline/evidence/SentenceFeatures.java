package dev.pressline.evidence;

import dev.pressline.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a ranking of sentences weighs; each feature by a name that an editor understands. */
final class SentenceFeatures {

    private static final int SHORT = 8;
    private static final int LONG = 45;
    private static final int CONTENT_LENGTH = 4;
    private static final double MOST = 3;
    private static final int FIRST_FEW = 3;

    private final Optional<Cues> cues;
    private final Dependence dependence;

    SentenceFeatures(Optional<Cues> cues, Dependence dependence) {
        this.cues = cues;
        this.dependence = dependence;
    }

    List<Map<String, Double>> of(String title, String deck, List<Sentence> sentences) {
        List<Tokens> all = sentences.stream().map(one -> Tokens.of(one.text())).toList();
        boolean untitled = title.isBlank() && deck.isBlank();
        String headline = untitled && !sentences.isEmpty() ? sentences.get(0).text() : title;
        Overlap overlap = new Overlap(content(Tokens.of(headline)), content(Tokens.of(deck)), frequency(all));
        List<Map<String, Double>> features = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Map<String, Double> values = new LinkedHashMap<>();
            place(values, i, sentences);
            overlap(values, content(all.get(i)), overlap);
            shape(values, all.get(i));
            countCues(values, all.get(i));
            values.put("quotation", flag(sentences.get(i).quoted()));
            values.put("leans on another", flag(dependence.leans(all.get(i))));
            features.add(untitled ? withOwn(values) : values);
        }
        return features;
    }

    /** Without a headline each feature weighs otherwise: the first sentence stands for it. */
    private static Map<String, Double> withOwn(Map<String, Double> values) {
        Map<String, Double> both = new LinkedHashMap<>(values);
        values.forEach((name, value) -> both.put("untitled: " + name, value));
        return both;
    }

    private static void place(Map<String, Double> values, int index, List<Sentence> sentences) {
        values.put("position", 1.0 / (1 + index));
        values.put("first sentence", flag(index == 0));
        values.put("opening", flag(index < FIRST_FEW));
        values.put("late", index / (double) sentences.size());
        values.put(
                "first paragraph",
                flag(sentences.get(index).block() == sentences.get(0).block()));
    }

    /** What the words of a sentence are compared with. */
    private record Overlap(Set<String> title, Set<String> deck, Map<String, Integer> frequency) {}

    private static void overlap(Map<String, Double> values, Set<String> words, Overlap with) {
        values.put("overlap with the headline", share(with.title(), words));
        values.put("overlap with the deck", share(with.deck(), words));
        double central = words.stream()
                .mapToDouble(word -> Math.log(with.frequency().getOrDefault(word, 1)))
                .sum();
        values.put("central words", words.isEmpty() ? 0 : central / words.size());
    }

    private static void shape(Map<String, Double> values, Tokens tokens) {
        int words = 0;
        int capitals = 0;
        int numbers = 0;
        boolean question = false;
        boolean quoted = false;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
            capitals += i > 0 && tokens.isCapitalised(i) ? 1 : 0;
            numbers += tokens.isNumber(i) ? 1 : 0;
            question |= tokens.word(i).equals("?");
            quoted |= "\"“”".contains(tokens.word(i));
        }
        values.put("names", capitals / (double) Math.max(1, words));
        values.put("digits", Math.min(MOST, numbers));
        values.put("question", flag(question));
        values.put("quotation marks", flag(quoted));
        values.put("short", flag(words < SHORT));
        values.put("long", flag(words > LONG));
        values.put("length", Math.log1p(words));
    }

    private void countCues(Map<String, Double> values, Tokens tokens) {
        Map<String, Integer> counts = new HashMap<>();
        cues.ifPresent(known -> known.find(tokens).forEach(found -> counts.merge(label(found), 1, Integer::sum)));
        for (Cue cue : Cue.values()) {
            values.put(cue.label(), Math.min(MOST, counts.getOrDefault(cue.label(), 0)));
        }
        values.put("announcement", flag(cues.isPresent() && announces(tokens)));
        boolean event = counts.containsKey(Cue.EVENT_VERB.label()) || counts.containsKey(Cue.EVENT.label());
        boolean detail = counts.containsKey(Cue.FIGURE.label()) || counts.containsKey(Cue.DATE.label());
        values.put("event with figure or date", flag(event && detail));
        values.put("said without content", flag(counts.containsKey(Cue.ATTRIBUTION.label()) && !event && !detail));
    }

    private boolean announces(Tokens tokens) {
        Lexicon lexicon = cues.orElseThrow().lexicon();
        for (int i = 0; i < tokens.size(); i++) {
            if (lexicon.verbsOf(tokens.word(i)).stream()
                    .anyMatch(verb -> verb.verbClass() == Lexicon.VerbClass.ANNOUNCEMENT)) {
                return true;
            }
        }
        return false;
    }

    private static String label(Evidence found) {
        return found.cue();
    }

    static Set<String> content(Tokens tokens) {
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isNumber(i) || tokens.word(i).length() >= CONTENT_LENGTH) {
                words.add(tokens.word(i));
            }
        }
        return words;
    }

    private static Map<String, Integer> frequency(List<Tokens> all) {
        Map<String, Integer> frequency = new HashMap<>();
        all.forEach(tokens -> content(tokens).forEach(word -> frequency.merge(word, 1, Integer::sum)));
        return frequency;
    }

    private static double share(Set<String> wanted, Set<String> words) {
        long hits = wanted.stream().filter(words::contains).count();
        return wanted.isEmpty() ? 0 : hits / (double) wanted.size();
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
