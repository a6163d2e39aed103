package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.MustCarry;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether a variant carries what it must. What was composed does; a ready text or an edited one may not. */
final class MustCarryCheck {

    private MustCarryCheck() {}

    static List<Finding> of(Variant variant, OverrideChain overrides, Article article) {
        List<Finding> findings = new ArrayList<>();
        for (Spoken<MustCarry> spoken : overrides.mustCarry(article.kind(), article.language(), variant.network())) {
            if (!isCarried(spoken.value(), variant, article)) {
                findings.add(Finding.builder(
                                FindingCode.MUST_CARRY_MISSING,
                                "the text does not carry \"" + spoken.value().text() + "\", as "
                                        + spoken.by().spoken() + " demands")
                        .target(variant.target())
                        .build());
            }
        }
        return findings;
    }

    private static boolean isCarried(MustCarry carried, Variant variant, Article article) {
        String text = variant.posts().stream().map(Post::text).collect(Collectors.joining("\n"));
        boolean whole = text.contains(SourceText.clean(carried.text()));
        return switch (carried.level()) {
            case IN_TEXT -> whole;
            case IN_TEXT_OR_LABELLED_LINK -> whole || linksInText(carried, text, article);
            case LINK -> linksInText(carried, text, article) || linksBeside(carried, variant, article);
        };
    }

    private static boolean linksInText(MustCarry carried, String text, Article article) {
        return url(carried, article).filter(text::contains).isPresent();
    }

    private static boolean linksBeside(MustCarry carried, Variant variant, Article article) {
        return url(carried, article)
                .filter(url ->
                        variant.links().stream().map(Segment.LinkSlot::url).anyMatch(url::equals))
                .isPresent();
    }

    private static Optional<String> url(MustCarry carried, Article article) {
        return carried.url().or(article::canonicalUrl);
    }
}
