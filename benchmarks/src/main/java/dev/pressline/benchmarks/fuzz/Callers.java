package dev.pressline.benchmarks.fuzz;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Account;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.MustCarry;
import dev.pressline.model.Overrides;
import dev.pressline.model.PresslineException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an editor wants said, which may come from a form that anybody fills in. */
final class Callers {

    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final Article ARTICLE = Article.builder("Acme and Beta Pumps open a plant in Graz")
            .language("en")
            .canonicalUrl("https://acme.example/plant")
            .blocks(List.of(Paragraph.of("Acme opened a plant in Graz with Beta Pumps that employs 200 people.")))
            .keywords(List.of("pumps"))
            .build();

    private Callers() {}

    /** Every line of the text is an override; the last is a short link. */
    static void adapt(byte[] data) {
        String[] lines = (Bytes.text(data) + "\n\n\n\n\n\n\n").split("\n", -1);
        try {
            Adaptation adaptation = PRESSLINE.adapt(AdaptRequest.article(ARTICLE)
                    .overrides(overrides(lines, Bytes.number(data, 4)))
                    .build());
            adaptation.outcomes().forEach(Pages::check);
            Adaptation stored = Adaptation.fromMap(adaptation.toMap());
            Promise.that(stored.toMap().equals(adaptation.toMap()), "an adaptation can be stored");
            PRESSLINE.compare(stored, Optional.of(adaptation));
            PRESSLINE.resolve(stored, Map.of("link-1", lines[6])).outcomes().forEach(Pages::check);
        } catch (PresslineException e) {
            Promise.that(e.getMessage() != null, "a refusal says why");
        }
    }

    private static Overrides overrides(String[] lines, int form) {
        Overrides.Builder overrides = Overrides.builder()
                .prefix(lines[0])
                .suffix(lines[1])
                .callToAction(lines[2])
                .preferredTags(List.of(lines[3]))
                .bannedTags(List.of(lines[4]))
                .mention("Beta Pumps", "x", Account.of(lines[5]))
                .mention("Beta Pumps", "linkedin", Account.of(lines[5], lines[4]));
        if (form == 0) {
            overrides.mustCarry(List.of(MustCarry.inText(lines[3])));
        } else if (form == 1) {
            overrides.text(lines[0]);
        }
        return overrides.build();
    }
}
