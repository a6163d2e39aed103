package dev.pressline.evidence;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a headline is built: one that reports names an event and its place; one that sells promises. */
final class HeadlineForm {

    private static final double WORDS = 10;

    private final Tokens tokens;
    private final Style style;
    private final Lexicon lexicon;

    HeadlineForm(Tokens tokens, Style style, Lexicon lexicon) {
        this.tokens = tokens;
        this.style = style;
        this.lexicon = lexicon;
    }

    Map<String, Double> features() {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("headline: length", tokens.size() / WORDS);
        values.put("headline: promises", count("headline: promise", 0));
        values.put("headline: links", Math.min(1, count("headline: link", 0)));
        values.put("headline: event noun", Math.min(1, count("headline: event", 0)));
        values.put("headline: event verb", verbs(Lexicon.VerbClass.EVENT, 1));
        values.put(
                "headline: launch verb",
                Math.max(verbs(Lexicon.VerbClass.LAUNCH, 0), verbs(Lexicon.VerbClass.ANNOUNCEMENT, 0)));
        values.put("headline: gerund", tokens.word(0).endsWith("ing") ? 1.0 : 0.0);
        return values;
    }

    private double count(String group, int from) {
        double count = 0;
        for (int i = from; i < tokens.size(); i++) {
            count += style.is(group, tokens.word(i)) ? 1 : 0;
        }
        return count;
    }

    /** 1 where a form of such a verb stands, the first word left out that may be a command. */
    private double verbs(Lexicon.VerbClass wanted, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (lexicon.verbsOf(tokens, i).stream().anyMatch(verb -> verb.verbClass() == wanted)) {
                return 1;
            }
        }
        return 0;
    }
}
