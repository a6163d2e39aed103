package dev.pressline.evidence;

import java.util.HashMap;
import java.util.Map;

/**
 * What the tone of a post is weighed by: its cues, its shape, and its words by ones and twos. A post is too short for
 * cues alone, and posts are what there is a free set of to learn words from.
 */
public final class PostTone {

    /** What the names of features begin with that are words of the post. */
    public static final String WORD = "word: ";

    /** Without a headline and with fewer tokens than this a text is a post. */
    private static final int LONGEST = 70;

    /** One word in a post of usual length weighs about as much as a cue. */
    private static final double SCALE = 6;

    private static final String NUMBER = "9";

    private PostTone() {}

    /** Whether a message is so short that it is judged as a post. */
    public static boolean isPost(Message message) {
        return message.title().isBlank() && message.bodyTokens().size() <= LONGEST;
    }

    /** By name; a word counts once, however often it stands there, and less the longer the post. */
    public static Map<String, Double> of(Message message) {
        Map<String, Double> values = new HashMap<>(MessageFeatures.of(message));
        Tokens tokens = message.bodyTokens();
        Map<String, Double> words = new HashMap<>();
        String before = "";
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.isNumber(i) ? NUMBER : tokens.word(i);
            words.put(WORD + word, 1.0);
            words.put(WORD + before + " " + word, 1.0);
            before = word;
        }
        words.put(WORD + before + " ", 1.0);
        double share = SCALE / Math.sqrt(Math.max(1, words.size()));
        words.keySet().forEach(word -> values.put(word, share));
        return values;
    }
}
