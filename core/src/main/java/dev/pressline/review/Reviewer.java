package dev.pressline.review;

import dev.pressline.model.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Looks over what came of an article. */
public final class Reviewer {

    private static final Reviewer STANDARD = new Reviewer();

    private Reviewer() {}

    /** The reviewer that everybody shares: it has no state. */
    public static Reviewer standard() {
        return STANDARD;
    }

    /** What an editor should know: of the source first, then of each target in order. */
    public List<Finding> review(ReviewRequest request) {
        return Stream.of(
                        SourceChecks.of(request),
                        MediaChecks.of(request),
                        PublicChecks.of(request),
                        VariantChecks.of(request),
                        MentionChecks.of(request),
                        SamenessCheck.of(request.outcomes()))
                .flatMap(List::stream)
                .toList();
    }
}
