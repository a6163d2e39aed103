package dev.pressline.compose;

import dev.pressline.model.Card;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.text.Entity;
import dev.pressline.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text that the caller brings along. It goes out to the letter: tags, accounts and addresses that the network finds
 * in it are meant, and what speaks against it is said in findings.
 */
final class ReadyText {

    private final ComposeRequest request;
    private final Spoken<String> text;
    private final Drafting drafting;
    private final Limits limits;
    private final List<Finding> findings = new ArrayList<>();

    ReadyText(ComposeRequest request, Spoken<String> text, Drafting drafting, Limits limits) {
        this.request = request;
        this.drafting = drafting;
        this.limits = limits;
        this.text = new Spoken<>(SourceText.withoutHalves(text.value()), text.by());
        if (!this.text.value().equals(text.value())) {
            add(
                    Finding.builder(
                            FindingCode.OVERRIDE_CHANGED,
                            "the caller's ready text: halves of characters, which no network can be sent, were taken out of it"));
        }
    }

    Composition compose(Optional<Segment.LinkSlot> slot) {
        if (text.value().isEmpty()) {
            Outcome nothing = new Outcome.Failed(
                    request.target().id(),
                    request.target().network(),
                    Code.EMPTY_INPUT,
                    "the caller's ready text says nothing");
            return new Composition(nothing, Map.of(), findings);
        }
        List<Segment> segments = segments();
        check(segments);
        Outcome outcome = limits.measures(segments).stream()
                .filter(measure -> !measure.fits())
                .max(Comparator.comparingDouble(Measure::fullness))
                .<Outcome>map(this::cannotFit)
                .orElseGet(() -> new Outcome.Fits(variant(segments, slot)));
        Fate fate = outcome.variant().isPresent() ? Fate.KEPT : Fate.DROPPED;
        return new Composition(
                outcome,
                outcome.variant().isPresent() && slot.isPresent() ? Map.of(Unit.HEADLINE, Fate.MOVED) : Map.of(),
                Map.of(),
                findings,
                List.of(Spoke.entry(
                        Spoke.TEXT,
                        text.value(),
                        text.by(),
                        fate,
                        request.target().id())));
    }

    private Outcome cannotFit(Measure worst) {
        Outcome outcome =
                new Outcome.CannotFit(request.target().id(), request.target().network(), text.value(), worst);
        add(Finding.builder(FindingCode.CANNOT_FIT, "the caller's ready text: " + outcome.reason())
                .fact(request.rules().nameOf(FactKey.TEXT_LIMIT)));
        return outcome;
    }

    private Variant variant(List<Segment> segments, Optional<Segment.LinkSlot> slot) {
        Post post = Post.builder(segments).measures(limits.measures(segments)).build();
        Optional<Card> card = drafting.card(slot, Selection.of(Optional.empty(), Optional.empty()));
        List<String> tags = segments.stream()
                .filter(Segment.Tag.class::isInstance)
                .map(tag -> ((Segment.Tag) tag).name())
                .toList();
        return drafting.variant(post, tags, card, List.of());
    }

    private void check(List<Segment> segments) {
        if (!segments.isEmpty() && segments.get(0) instanceof Segment.Mention) {
            add(Finding.builder(
                            FindingCode.OVERRIDE_DOUBTFUL,
                            "the caller's ready text begins with an account: networks take it for an answer to it")
                    .fix("begin with a word"));
        }
        String seen = SourceText.clean(text.value());
        boolean hidden =
                text.value().codePoints().filter(ReadyText::isOdd).anyMatch(codePoint -> seen.indexOf(codePoint) < 0);
        if (hidden) {
            add(Finding.builder(
                            FindingCode.OVERRIDE_DOUBTFUL,
                            "the caller's ready text holds characters that readers can't see or that reorder it")
                    .fix("take them out"));
        }
        if (CallersWords.holdsPlaceholder(seen)) {
            add(Finding.builder(
                            FindingCode.OVERRIDE_DOUBTFUL,
                            "the caller's ready text holds a placeholder, which is filled by nobody here")
                    .fix("fill it"));
        }
    }

    private void add(Finding.Builder finding) {
        findings.add(finding.target(request.target().id()).build());
    }

    private static boolean isOdd(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> codePoint != '\n' && codePoint != '\r' && codePoint != '\t';
            default -> false;
        };
    }

    /** What the network finds, as what it is; all together the very text. */
    private List<Segment> segments() {
        String words = text.value();
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Entity entity : request.adapter().grammar().entities(words)) {
            Optional<Segment> meant = meant(entity, entity.span().in(words), segments.size());
            if (meant.isPresent()) {
                addWords(words.substring(at, entity.span().start()), segments);
                segments.add(meant.get());
                at = entity.span().end();
            }
        }
        addWords(words.substring(at), segments);
        return segments;
    }

    private Optional<Segment> meant(Entity entity, String found, int count) {
        String name = found.substring(1);
        Optional<Segment> segment = switch (entity.kind()) {
            case HASHTAG -> Optional.of(new Segment.Tag(name));
            case CASHTAG -> Optional.of(new Segment.Cashtag(name));
            case MENTION -> found.startsWith("@[") ? Optional.empty() : Optional.of(mention(name));
            case LINK -> Signs.isAddress(found) ? Optional.of(slot(found, count)) : Optional.empty();
        };
        return segment.filter(its -> its.text().equals(found));
    }

    private Segment mention(String handle) {
        Optional<String> id = request.overrides().mentions(request.target().network()).values().stream()
                .map(Spoken::value)
                .filter(account -> account.handle().equals(handle))
                .findFirst()
                .flatMap(account -> account.id());
        return new Segment.Mention(handle, id);
    }

    /** The article's own address is the slot of the card, too; each other has its own. */
    private Segment.LinkSlot slot(String url, int count) {
        boolean own = Stream.of(request.link(), request.brief().article().canonicalUrl())
                .anyMatch(Optional.of(url)::equals);
        int reserved = request.rules().number(FactKey.LINK_LENGTH).orElse(url.length());
        return new Segment.LinkSlot(own ? Composing.LINK_ID : "link-" + (count + 2), url, reserved);
    }

    private static void addWords(String words, List<Segment> segments) {
        if (!words.isEmpty()) {
            segments.add(new Segment.Words(words));
        }
    }
}
