package dev.pressline.condense;

import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes frontiers: each step of {@link Step} that finds something gives one more version. */
final class Condensing {

    /**
     * Longer "sentences" are tables or lists that lost their markup: they are left whole, as is what opens with a
     * bracket.
     */
    private static final int LONGEST = 1_500;

    /** What a step removes says nothing, so each makes the sentence a little better. */
    private static final double WHOLE = 0.9;

    private static final double GAIN = 0.1 / (1 + Step.values().length);

    private static final RelativeTime UNDATED = RelativeTime.undated("en");

    private Condensing() {}

    /** The ways to say a sentence or a headline of English; whole and no other where nothing can go. */
    static Frontier frontier(String sentence) {
        List<Version> versions = new ArrayList<>();
        List<String> steps = new ArrayList<>();
        versions.add(new Version(sentence, steps, WHOLE));
        Optional<Version> timeless = UNDATED.ways(sentence).stream().findFirst();
        String text = timeless.map(Version::text).orElse(sentence);
        if (text.length() < sentence.length()) {
            steps.addAll(timeless.map(Version::steps).orElse(List.of()));
            versions.add(new Version(text, steps, WHOLE + GAIN));
        }
        boolean whole = sentence.length() > LONGEST || sentence.startsWith("(");
        for (Step step : whole ? new Step[0] : Step.values()) {
            String shorter = step.applyTo(text);
            if (shorter.length() < text.length() && !shorter.isBlank() && keepsQuotations(step, text, shorter)) {
                text = shorter;
                steps.add(step.label());
                versions.add(new Version(text.strip(), steps, WHOLE + GAIN * steps.size()));
            }
        }
        return new Frontier(versions);
    }

    /** What somebody said stays word for word; a short name's own marks are none. */
    private static boolean keepsQuotations(Step step, String text, String shorter) {
        return step == Step.MARK || step == Step.SHORT_NAME || quoted(text).equals(quoted(shorter));
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            inside = c == '“' || (c != '”' && (c == '"' ? !inside : inside));
            quoted.append(inside ? String.valueOf(c) : "");
        }
        return quoted.toString();
    }
}
