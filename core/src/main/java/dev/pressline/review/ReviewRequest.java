package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Objective;
import dev.pressline.model.Outcome;
import dev.pressline.model.PageDate;
import dev.pressline.model.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of an article, to be looked over.
 *
 * @param article what the page says
 * @param tone the verdict on it
 * @param outcomes one for each target
 * @param mustCarry texts that no variant may go without
 * @param notBefore an embargo or a planned time
 * @param asOf the caller's now; empty where the caller gave none
 * @param objective what the posts are for
 */
public record ReviewRequest(
        Article article,
        Verdict tone,
        List<Outcome> outcomes,
        List<String> mustCarry,
        Optional<PageDate> notBefore,
        Optional<Instant> asOf,
        Objective objective) {

    public ReviewRequest {
        outcomes = List.copyOf(outcomes);
        mustCarry = List.copyOf(mustCarry);
    }
}
