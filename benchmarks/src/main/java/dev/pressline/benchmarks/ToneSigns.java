package dev.pressline.benchmarks;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.ReleaseFeatures;
import dev.pressline.model.Evidence.Side;
import java.util.Optional;
import java.util.Set;

/** In which direction a feature may weigh: cues of promotion for it alone, cues of news against it alone. */
final class ToneSigns {

    /** These stand in both: a launch is news and an advert's word, and so is advice, and pleasure at an appointment. */
    private static final Set<Cue> FREE = Set.of(Cue.LAUNCH_VERB, Cue.INSTRUCTION, Cue.PLEASURE);

    private static final Set<String> AGAINST = Set.of(
            "quotation marks",
            "digits",
            "capitals",
            "names",
            "years",
            "title number",
            "event sentences",
            "detailed event sentences",
            "any detailed event",
            "plain news sentences",
            "opening event sentences",
            "opening detailed events",
            "richest sentence");

    private static final Set<String> FOR = Set.of(
            "exclamations",
            "trailing participles",
            "abstract nouns",
            "title gerund",
            "praise sentences",
            "questions",
            "title question",
            "gerunds",
            "word length");

    private ToneSigns() {}

    static int of(String feature) {
        if (feature.startsWith("style ")) {
            return ReleaseFeatures.signOf(feature);
        } else if (AGAINST.contains(feature)) {
            return -1;
        } else if (FOR.contains(feature)) {
            return 1;
        }
        Optional<Cue> cue = Cue.of(feature.replaceFirst("^(opening|title) ", ""));
        return cue.filter(its -> !FREE.contains(its))
                .map(its -> its.side() == Side.NEWS ? -1 : 1)
                .orElse(0);
    }
}
