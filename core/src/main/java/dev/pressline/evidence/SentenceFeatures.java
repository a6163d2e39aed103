package dev.pressline.evidence;

import dev.pressline.model.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a ranking of sentences weighs; each feature by a name that an editor understands. */
final class SentenceFeatures {

    private static final int SHORT = 8;
    private static final int BRIEF = 12;
    private static final int LONG = 30;
    private static final int VERY_LONG = 45;
    private static final double A_LONG_SENTENCE = 40;
    private static final double MOST = 3;

    /** In front of what a feature weighs besides where there is no headline. */
    private static final String UNTITLED = "untitled: ";

    private static final String UNORDERED = "no order: ";

    private final Optional<Cues> cues;
    private final Dependence dependence;

    SentenceFeatures(Optional<Cues> cues, Dependence dependence) {
        this.cues = cues;
        this.dependence = dependence;
    }

    /** Of each sentence in turn; without a headline, and without known order, under names of their own besides. */
    List<Map<String, Double>> of(String title, String deck, List<Sentence> sentences, List<Tokens> all, Topics about) {
        boolean untitled = title.isBlank() && deck.isBlank();
        PlaceFeatures places = new PlaceFeatures(all, sentences);
        TopicFeatures topics = new TopicFeatures(about, Tokens.of(title), Tokens.of(deck), places.opening());
        List<Map<String, Double>> features = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            FeatureValues values = new FeatureValues();
            int words = shape(values, all.get(i));
            places.add(values, i, words, sentences.get(i).block());
            topics.add(values, i);
            countCues(values, all.get(i));
            values.put("quotation", flag(sentences.get(i).quoted()));
            values.put("leans on another", flag(dependence.opensLeaning(all.get(i))));
            values.put("means somebody unnamed", flag(dependence.meansNobody(all.get(i))));
            values.put(
                    "history", flag(cues.isPresent() && History.tells(cues.get().lexicon(), all.get(i))));
            features.add(untitled ? withOwn(values.all(), places.isInOrder()) : values.all());
        }
        return features;
    }

    /** Without a headline each feature weighs otherwise, and otherwise again where nobody knows the order. */
    private static Map<String, Double> withOwn(Map<String, Double> values, boolean inOrder) {
        Map<String, Double> both = new LinkedHashMap<>(values);
        values.forEach((name, value) -> {
            both.put(UNTITLED + name, value);
            if (!inOrder) {
                both.put(UNORDERED + name, value);
            }
        });
        return both;
    }

    /** Whether features are those of a text without a headline. */
    static boolean isUntitled(Map<String, Double> features) {
        return features.keySet().stream().anyMatch(name -> name.startsWith(UNTITLED));
    }

    /** @return how many words it has */
    private int shape(FeatureValues values, Tokens tokens) {
        int words = 0;
        int capitals = 0;
        int numbers = 0;
        boolean question = false;
        boolean quoted = false;
        boolean day = false;
        for (int i = 0; i < tokens.size(); i++) {
            words += tokens.isWord(i) ? 1 : 0;
            capitals += i > 0 && tokens.isCapitalised(i) ? 1 : 0;
            numbers += tokens.isNumber(i) ? 1 : 0;
            question |= tokens.word(i).equals("?");
            quoted |= "\"“”".contains(tokens.word(i));
            day |= isDay(tokens, i);
        }
        values.put("names", capitals / (double) Math.max(1, words));
        values.put("digits", Math.min(MOST, numbers));
        values.put("question", flag(question));
        values.put("quotation marks", flag(quoted));
        values.put("day", flag(day));
        values.put("short", flag(words < SHORT));
        values.put("brief", flag(words < BRIEF));
        values.put("long", flag(words > LONG));
        values.put("very long", flag(words > VERY_LONG));
        values.put("length", Math.log1p(words));
        values.put("words", words / A_LONG_SENTENCE);
        return words;
    }

    private boolean isDay(Tokens tokens, int at) {
        return cues.isPresent() && cues.get().lexicon().is(WordGroup.DAY, tokens, at);
    }

    private void countCues(FeatureValues values, Tokens tokens) {
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
        return new EventVerbRule(cues.orElseThrow().lexicon()).announces(tokens);
    }

    private static String label(Evidence found) {
        return found.cue();
    }

    private static double flag(boolean holds) {
        return holds ? 1 : 0;
    }
}
