package dev.pressline.evidence;

import dev.pressline.model.Evidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a verdict weighs: how dense each cue is in the message, whether it stands in the headline or the opening, and
 * the message's shape. No feature is a word, a name or a place, so weights carry over to texts of any source.
 */
public final class MessageFeatures {

    private static final Cue[] CUES = Cue.values();
    private static final String[] OPENING = labels("opening ");
    private static final String[] TITLE = labels("title ");
    private static final int OPENING_WORDS = 60;
    private static final double PER_HUNDRED = 100.0;
    private static final double SHORTEST = 20;

    private final Map<String, Double> values = new LinkedHashMap<>();

    private MessageFeatures() {}

    /** By name, each 0 or more, in an order that never changes. */
    public static Map<String, Double> of(Message message) {
        MessageFeatures features = new MessageFeatures();
        Shape shape = Shape.of(message.bodyTokens());
        double hundreds = Math.max(SHORTEST, shape.words()) / PER_HUNDRED;
        int openingEnd = shape.endOfWord(OPENING_WORDS);
        features.cues(message, hundreds, openingEnd);
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

    /** One walk over the evidence, however many kinds of cue there are. */
    private void cues(Message message, double hundreds, int openingEnd) {
        Map<Cue, Integer> all = new EnumMap<>(Cue.class);
        Set<Cue> opening = EnumSet.noneOf(Cue.class);
        Set<Cue> title = EnumSet.noneOf(Cue.class);
        for (Evidence found : message.inBody()) {
            Cue cue = cueOf(found);
            all.merge(cue, 1, Integer::sum);
            if (found.span().start() < openingEnd) {
                opening.add(cue);
            }
        }
        message.inTitle().forEach(found -> title.add(cueOf(found)));
        for (int i = 0; i < CUES.length; i++) {
            values.put(CUES[i].label(), Math.log1p(all.getOrDefault(CUES[i], 0) / hundreds));
            values.put(OPENING[i], opening.contains(CUES[i]) ? 1.0 : 0.0);
            values.put(TITLE[i], title.contains(CUES[i]) ? 1.0 : 0.0);
        }
    }

    private static Cue cueOf(Evidence found) {
        return Cue.of(found.cue()).orElseThrow();
    }

    private static String[] labels(String prefix) {
        return Stream.of(CUES).map(cue -> prefix + cue.label()).toArray(String[]::new);
    }
}
