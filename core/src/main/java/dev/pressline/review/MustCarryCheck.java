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
        List<String> links = variant.links().stream().map(Segment.LinkSlot::url).toList();
        return isCarried(carried, text, links, article.canonicalUrl());
    }

    /**
     * Whether a text carries what it must, as fully as its level demands.
     *
     * @param text of all posts
     * @param links that stand beside the text, as in a card
     * @param address of the source, which tells the whole where nothing else is named
     */
    static boolean isCarried(MustCarry carried, String text, List<String> links, Optional<String> address) {
        boolean whole = text.contains(SourceText.clean(carried.text()));
        Optional<String> url = carried.url().or(() -> address);
        boolean linked = url.filter(text::contains).isPresent();
        return switch (carried.level()) {
            case IN_TEXT -> whole;
            case IN_TEXT_OR_LABELLED_LINK -> whole || linked;
            case LINK -> linked || url.filter(links::contains).isPresent();
        };
    }
}
