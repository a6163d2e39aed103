package dev.pressline.tone;

import dev.pressline.evidence.Cue;
import dev.pressline.model.Evidence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a verdict weighs: how dense each cue is in the message, whether it stands in the headline or the opening, and
 * the message's shape. No feature is a word, a name or a place, so weights carry over to texts of any source.
 */
final class MessageFeatures {

    private static final int OPENING_WORDS = 60;
    private static final double PER_HUNDRED = 100.0;
    private static final double SHORTEST = 20;

    private final Map<String, Double> values = new LinkedHashMap<>();

    private MessageFeatures() {}

    /** By name, each 0 or more, in an order that never changes. */
    static Map<String, Double> of(Message message) {
        MessageFeatures features = new MessageFeatures();
        Shape shape = Shape.of(message.body());
        double hundreds = Math.max(SHORTEST, shape.words()) / PER_HUNDRED;
        int openingEnd = shape.endOfWord(OPENING_WORDS);
        for (Cue cue : Cue.values()) {
            long all = message.inBody().stream().filter(found -> is(cue, found)).count();
            features.values.put(cue.label(), Math.log1p(all / hundreds));
            features.values.put("opening " + cue.label(), opens(message, cue, openingEnd));
            features.values.put("title " + cue.label(), has(message.inTitle(), cue));
        }
        features.shape(message, shape, hundreds);
        features.values.putAll(SentenceMix.of(message, shape).features());
        return features.values;
    }

    private void shape(Message message, Shape shape, double hundreds) {
        values.put("words", Math.log1p(shape.words()));
        values.put("exclamations", Math.log1p(shape.exclamations() / hundreds));
        values.put("questions", Math.log1p(shape.questions() / hundreds));
        values.put("quotation marks", Math.log1p(shape.quotes() / hundreds));
        values.put("digits", Math.log1p(shape.numbers() / hundreds));
        values.put("capitals", shape.capitals() / (double) Math.max(1, shape.words()));
        values.put("past", Math.log1p(shape.past() / hundreds));
        values.put("we", Math.log1p(shape.firstPerson() / hundreds));
        values.put("lines", Math.log1p(shape.lines() / hundreds));
        values.put("trailing participles", Math.log1p(shape.trailing() / hundreds));
        values.put("gerunds", Math.log1p(shape.gerunds() / hundreds));
        values.put("abstract nouns", Math.log1p(shape.abstracts() / hundreds));
        values.put("word length", shape.letters() / (double) Math.max(1, shape.words()));
        values.put("brackets", Math.log1p(shape.brackets() / hundreds));
        values.put(
                "sentence length",
                Math.log1p(shape.words()
                        / (double) Math.max(1, shape.sentenceEnds().size())));
        values.put("names", shape.distinctNames() / (double) Math.max(1, shape.words()));
        values.put("top name", shape.topName() / (double) Math.max(1, shape.words()));
        values.put("years", Math.log1p(shape.years() / hundreds));
        values.put("title question", message.title().contains("?") ? 1.0 : 0.0);
        values.put("title gerund", firstWord(message.title()).endsWith("ing") ? 1.0 : 0.0);
        values.put("title number", message.title().chars().anyMatch(Character::isDigit) ? 1.0 : 0.0);
    }

    private static String firstWord(String title) {
        int space = title.indexOf(' ');
        return title.substring(0, space < 0 ? title.length() : space).toLowerCase(Locale.ROOT);
    }

    private static boolean is(Cue cue, Evidence found) {
        return found.cue().equals(cue.label());
    }

    private static double opens(Message message, Cue cue, int end) {
        return message.inBody().stream()
                        .anyMatch(found -> is(cue, found) && found.span().start() < end)
                ? 1.0
                : 0.0;
    }

    private static double has(List<Evidence> evidence, Cue cue) {
        return evidence.stream().anyMatch(found -> is(cue, found)) ? 1.0 : 0.0;
    }
}
