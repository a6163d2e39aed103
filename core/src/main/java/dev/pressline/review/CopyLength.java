package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Measure;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Fit;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.UnitContext;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether a text fits, and whether the news comes before the fold. */
final class CopyLength {

    private CopyLength() {}

    static List<Finding> of(Copy copy) {
        List<Finding> findings = new ArrayList<>();
        Fit.measures(copy.request().network(), copy.rules(), List.of(new Segment.Words(copy.text()))).stream()
                .filter(measure -> !measure.fits())
                .max(Comparator.comparingDouble(Measure::fullness))
                .ifPresent(measure -> findings.add(tooLong(copy, measure)));
        checkFold(copy, findings);
        return findings;
    }

    private static Finding tooLong(Copy copy, Measure measure) {
        Length length = copy.request().network().length(new UnitContext(measure.unit(), copy.rules()));
        int end = fitting(copy.text(), length, measure.limit());
        return copy.finding(
                        FindingCode.TOO_LONG,
                        "it is " + measure.length() + " of " + measure.limit() + " " + measure.unit(),
                        FactKey.TEXT_LIMIT)
                .span(new Span(end, copy.text().length()))
                .fix("take " + measure.excess() + " out")
                .build();
    }

    /** Where the text is full, found by halving. */
    private static int fitting(String text, Length length, int limit) {
        int fits = 0;
        int tooMuch = text.length();
        while (tooMuch - fits > 1) {
            int middle = (fits + tooMuch) >>> 1;
            if (length.of(text.substring(0, middle)) <= limit) {
                fits = middle;
            } else {
                tooMuch = middle;
            }
        }
        return fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
    }

    /** The first sentence has to stand before the fold, whole. */
    private static void checkFold(Copy copy, List<Finding> findings) {
        List<Span> sentences = copy.sentences();
        if (sentences.isEmpty()) {
            return;
        }
        Span first = sentences.get(0);
        boolean folded = copy.rules().rows(FactKey.FOLD_MOBILE).stream()
                .anyMatch(row -> copy.request()
                                .network()
                                .length(new UnitContext(row.unit(), copy.rules()))
                                .of(first.in(copy.text()))
                        > NetworkRules.number(row));
        if (folded) {
            findings.add(copy.finding(
                            FindingCode.NEWS_BEHIND_FOLD,
                            "the first sentence is longer than what readers see before the fold",
                            FactKey.FOLD_MOBILE)
                    .span(first)
                    .build());
        }
    }
}
