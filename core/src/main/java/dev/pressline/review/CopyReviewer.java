package dev.pressline.review;

import dev.pressline.model.Finding;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks a text that an editor wrote or changed: whether it fits, whether the source says what it says, and what the
 * network would make of it. It never rewrites; where one thing would mend it, the finding's fix says so. Linear in text
 * and source; takes any text.
 */
public final class CopyReviewer {

    private static final CopyReviewer STANDARD = new CopyReviewer();

    private CopyReviewer() {}

    /** The reviewer that everybody shares: it has no state. */
    public static CopyReviewer standard() {
        return STANDARD;
    }

    /** What an editor should know, the gravest first, then in the order of the text; spans count in the text. */
    public List<Finding> review(CopyRequest request) {
        Copy copy = new Copy(request);
        return Stream.of(
                        CopyLength.of(copy),
                        CopySigns.of(copy),
                        CopyTags.of(copy),
                        CopyHazards.of(copy),
                        CopyFacts.of(copy),
                        CopyMeaning.of(copy),
                        CopyTimes.of(copy),
                        CopyDuties.of(copy))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::severity)
                        .reversed()
                        .thenComparing(finding ->
                                finding.span().map(span -> span.start()).orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
