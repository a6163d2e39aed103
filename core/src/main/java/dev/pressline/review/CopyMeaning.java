package dev.pressline.review;

import dev.pressline.evidence.MeaningGuard;
import dev.pressline.model.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a text claims beside what its source claims, sentence by sentence. English alone has a guard. */
final class CopyMeaning {

    private CopyMeaning() {}

    static List<Finding> of(Copy copy) {
        Optional<MeaningGuard> guard = MeaningGuard.forLanguage(copy.language());
        if (guard.isEmpty() || copy.source().isEmpty()) {
            return List.of();
        }
        SourceSentences source = new SourceSentences(copy.source().get());
        return Stream.concat(CopyDenials.of(copy, source).stream(), CopyHedges.of(copy, guard.get(), source).stream())
                .toList();
    }
}
