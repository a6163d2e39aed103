package dev.pressline.review;

import dev.pressline.evidence.MeaningGuard;
import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text claims beside what its source claims, sentence by sentence, where both are in one language that has a
 * guard.
 */
final class CopyMeaning {

    private CopyMeaning() {}

    static List<Finding> of(Copy copy) {
        Optional<MeaningGuard> guard = MeaningGuard.forComparing(copy.language());
        Optional<Article> source = copy.source().filter(article -> isOf(copy.language(), article.language()));
        if (guard.isEmpty() || source.isEmpty()) {
            return List.of();
        }
        SourceSentences sentences = new SourceSentences(source.get());
        return Stream.concat(
                        CopyDenials.of(copy, sentences).stream(), CopyHedges.of(copy, guard.get(), sentences).stream())
                .toList();
    }

    /** A source that names no language is taken for one of the text's. */
    private static boolean isOf(String language, String sources) {
        String its = Locale.forLanguageTag(sources).getLanguage();
        return its.isEmpty()
                || its.equals("und")
                || its.equals(Locale.forLanguageTag(language).getLanguage());
    }
}
