package dev.pressline.compose;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.model.Evidence;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what the sentences of one language do in a post. */
final class Traits {

    private static final Map<Cue, Trait> BY_CUE = new EnumMap<>(Map.ofEntries(
            Map.entry(Cue.FIGURE, Trait.FIGURE),
            Map.entry(Cue.FINANCIAL_RESULT, Trait.FIGURE),
            Map.entry(Cue.COMPARISON, Trait.FIGURE),
            Map.entry(Cue.DATE, Trait.DATE),
            Map.entry(Cue.NAMED_PERSON, Trait.PERSON),
            Map.entry(Cue.PLEASURE, Trait.PRAISE),
            Map.entry(Cue.SELF_PRAISE, Trait.PRAISE),
            Map.entry(Cue.SUPERLATIVE, Trait.PRAISE),
            Map.entry(Cue.VISION, Trait.PRAISE),
            Map.entry(Cue.SERVICE_COPY, Trait.PRAISE),
            Map.entry(Cue.URGENCY, Trait.PRAISE),
            Map.entry(Cue.COMMONPLACE, Trait.PRAISE)));

    /** A colon further on than this ends a clause rather than a label. */
    private static final int LONGEST_LABEL = 40;

    private static final String ASKING = "?？";

    private final Optional<Cues> cues;
    private final TraitTable table;

    Traits(String language) {
        this.cues = Cues.forLanguage(language);
        this.table = TraitTable.forLanguage(language);
    }

    Set<Trait> of(String sentence) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        cues.ifPresent(known -> known.find(sentence).forEach(found -> add(found, traits)));
        traits.addAll(table.of(Lexis.wordsOf(sentence)));
        if (isLabelled(sentence)) {
            traits.add(Trait.LABEL);
        }
        if (!sentence.isEmpty() && ASKING.indexOf(sentence.charAt(sentence.length() - 1)) >= 0) {
            traits.add(Trait.QUESTION);
        }
        return traits;
    }

    /** What several texts do together. */
    Set<Trait> of(List<String> sentences) {
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        sentences.forEach(sentence -> traits.addAll(of(sentence)));
        return traits;
    }

    private static void add(Evidence found, Set<Trait> traits) {
        Cue.of(found.cue()).map(BY_CUE::get).ifPresent(traits::add);
    }

    /** {@code Key takeaways: …}; not {@code At 10:30 …}, and not what ends in its colon. */
    private static boolean isLabelled(String sentence) {
        int colon = sentence.indexOf(": ");
        return colon > 0 && colon < LONGEST_LABEL;
    }
}
