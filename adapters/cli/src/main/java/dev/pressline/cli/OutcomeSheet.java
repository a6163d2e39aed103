package dev.pressline.cli;

import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Card;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.Outcome;
import dev.pressline.model.Ownership;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.network.UnitContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One target for people: the text as it would stand, how long it is, what goes with it, and what to know of it. */
final class OutcomeSheet {

    private final Outcome outcome;
    private final List<Fact> rows;
    private final List<Finding> findings;
    private final Pressline engine;
    private final Sheet sheet;
    private final Look look;

    OutcomeSheet(Outcome outcome, Adaptation adaptation, Pressline engine, Sheet sheet) {
        this.outcome = outcome;
        this.rows = adaptation.facts(outcome.target(), outcome.network());
        this.findings = adaptation.findings().stream()
                .filter(finding -> finding.target().equals(Optional.of(outcome.target())))
                .toList();
        this.engine = engine;
        this.sheet = sheet;
        this.look = sheet.look();
    }

    void add() {
        sheet.heading(heading(), outcome.name(), styledName());
        if (!outcome.reason().isEmpty()) {
            sheet.field("because", outcome.reason());
        }
        if (outcome instanceof Outcome.CannotFit cannot) {
            sheet.gap().body(cannot.shortest()).gap();
            new MeasureLines(sheet).add("length", List.of(cannot.measure()));
        }
        outcome.variant().ifPresent(this::add);
        if (!findings.isEmpty()) {
            sheet.gap();
            FindingLines.add(findings, text(), sheet);
        }
    }

    private String heading() {
        String name = rows.stream()
                .filter(row -> row.key().equals(FactKey.NAME.key()))
                .map(Fact::value)
                .findFirst()
                .orElse(outcome.network());
        return name + " (" + outcome.target() + ")";
    }

    private String styledName() {
        return switch (outcome.name()) {
            case "fits" -> look.good(outcome.name());
            case "not-advised" -> look.doubtful(outcome.name());
            default -> look.bad(outcome.name());
        };
    }

    private Optional<String> text() {
        return outcome.variant()
                .flatMap(variant -> variant.posts().stream().findFirst())
                .map(Post::text);
    }

    private void add(Variant variant) {
        for (int i = 0; i < variant.posts().size(); i++) {
            if (variant.posts().size() > 1) {
                sheet.gap()
                        .line(look.dim(
                                "  post " + (i + 1) + " of " + variant.posts().size()));
            }
            add(variant.posts().get(i));
        }
        tags(variant);
        variant.card().ifPresentOrElse(this::add, () -> links(variant));
        if (!variant.missing().isEmpty()) {
            sheet.field("to publish", "needs " + String.join(", ", variant.missing()));
        }
        variant.notBefore().ifPresent(date -> sheet.field("not before", date.toString()));
        ownership(variant.ownership());
    }

    private void add(Post post) {
        sheet.gap();
        post.fields().forEach((name, segments) -> {
            if (name.equals(Post.TEXT)) {
                sheet.folded(post.text(), folds().in(post.text())).gap();
            } else {
                sheet.field(name, Segment.textOf(segments));
            }
        });
        sheet.gap();
        new MeasureLines(sheet).add("length", post.measures());
    }

    private Folds folds() {
        return new Folds(
                rows,
                (unit, text) -> engine.network(outcome.network())
                        .length(new UnitContext(unit, engine.rules(outcome.network())))
                        .of(text));
    }

    private void tags(Variant variant) {
        List<String> others = variant.hashtagCandidates().stream()
                .filter(tag -> !variant.hashtags().contains(tag))
                .toList();
        if (!variant.hashtags().isEmpty()) {
            sheet.field("hashtags", signed(variant.hashtags()));
        }
        if (!others.isEmpty()) {
            sheet.field(variant.hashtags().isEmpty() ? "hashtags" : "", "others: " + signed(others));
        }
    }

    private static String signed(List<String> tags) {
        return tags.stream().map(tag -> "#" + tag).collect(Collectors.joining(" "));
    }

    private void links(Variant variant) {
        variant.links().forEach(link -> sheet.field("link", link.url()));
    }

    private void add(Card card) {
        sheet.field("card", card.title());
        if (!card.description().isEmpty()) {
            sheet.field("", card.description());
        }
        sheet.field("", card.link().url());
        card.image()
                .ifPresent(image -> sheet.field(
                        "image",
                        image.url()
                                + image.alt().map(alt -> "\n\"" + alt + "\"").orElse("")));
    }

    private void ownership(Ownership ownership) {
        ownership.owner().ifPresent(owner -> sheet.field("owner", owner));
        ownership
                .replier()
                .ifPresent(replier -> sheet.field(
                        "replies",
                        replier
                                + ownership
                                        .replyWindow()
                                        .map(window -> ", within " + window)
                                        .orElse("")));
        ownership
                .goal()
                .ifPresent(goal -> sheet.field(
                        "goal",
                        goal + ownership.kpi().map(kpi -> ", told by " + kpi).orElse("")));
    }
}
