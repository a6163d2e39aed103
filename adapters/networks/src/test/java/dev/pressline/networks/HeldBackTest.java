package dev.pressline.networks;

import static dev.pressline.networks.CallersRelease.ARTICLE;
import static dev.pressline.networks.CallersRelease.PRESSLINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.Outcome;
import dev.pressline.model.PageDate;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is not public yet is not advised, and its text is there all the same. */
class HeldBackTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-11-25T10:00:00Z | | | 2026-11-25T10:00:00Z",
                " | 2026-11-26 | | 2026-11-26",
                " | | 2026-11-27 | 2026-11-27",
            })
    void whatIsNotPublicYetIsHeldBackWithItsText(String embargo, String publishAt, String published, String notBefore) {
        Article article = published == null
                ? ARTICLE
                : ARTICLE.toBuilder()
                        .published(PageDate.parse(published).orElseThrow())
                        .build();
        AdaptRequest.Builder request =
                AdaptRequest.article(article).networks("x", "mastodon").asOf(Instant.parse("2026-11-25T09:00:00Z"));
        if (embargo != null) {
            request.embargo(PageDate.parse(embargo).orElseThrow());
        }
        if (publishAt != null) {
            request.publishAt(PageDate.parse(publishAt).orElseThrow());
        }
        Adaptation adaptation = PRESSLINE.adapt(request.build());
        Finding finding = adaptation.findings().stream()
                .filter(its -> its.code().equals("NOT_PUBLIC"))
                .findFirst()
                .orElseThrow();
        assertEquals(notBefore, finding.notBefore().orElseThrow().toString());
        assertEquals(Finding.Severity.ERROR, finding.severity());
        for (Outcome outcome : adaptation.outcomes()) {
            assertInstanceOf(Outcome.NotAdvised.class, outcome);
            assertTrue(outcome.reason().startsWith("not public: "), outcome.reason());
            assertFalse(outcome.variant().orElseThrow().posts().get(0).text().isEmpty());
        }
        assertEquals(adaptation.toMap(), Adaptation.fromMap(adaptation.toMap()).toMap());
    }
}
