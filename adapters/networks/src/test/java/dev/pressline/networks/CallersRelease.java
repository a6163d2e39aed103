package dev.pressline.networks;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Finding;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.Overrides;
import dev.pressline.model.Variant;
import java.util.List;

/** One release, and what a caller makes of it. */
final class CallersRelease {

    static final Pressline PRESSLINE = Pressline.builder().build();
    static final String URL = "https://news.acme.com/plant";
    static final Article ARTICLE = Article.builder("Acme and Beta Pumps open a plant in Berlin")
            .language("en")
            .publisher("Acme")
            .canonicalUrl(URL)
            .blocks(List.of(
                    Paragraph.of("Acme has opened a plant for 300 people in Berlin with Beta Pumps."),
                    Paragraph.of("It makes 9,000 heat pumps a year, and Beta Pumps sells them.")))
            .keywords(List.of("heat pumps", "Berlin"))
            .build();

    private CallersRelease() {}

    static Adaptation adapt(Overrides overrides, String... networks) {
        return PRESSLINE.adapt(AdaptRequest.article(ARTICLE)
                .networks(networks)
                .overrides(overrides)
                .build());
    }

    static Variant variant(Adaptation adaptation) {
        return adaptation.outcomes().get(0).variant().orElseThrow();
    }

    static String text(Adaptation adaptation) {
        return variant(adaptation).posts().get(0).text();
    }

    static List<String> codes(Adaptation adaptation) {
        return adaptation.findings().stream().map(Finding::code).toList();
    }

    static LedgerEntry entry(Adaptation adaptation, String id) {
        return adaptation.ledger().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
