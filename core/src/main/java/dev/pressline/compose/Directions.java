package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.MustCarry;
import dev.pressline.model.MustCarry.Level;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.OverrideChain.Voice;
import dev.pressline.model.Segment;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the caller wants said around the article's words on one target, in one of two ways: with the texts that must be
 * carried whole, or, where they allow it, as labelled links.
 */
final class Directions {

    private final ComposeRequest request;
    private final Article article;
    private final OverrideChain chain;
    private final boolean linked;
    private final CallersWords words;
    private final List<Finding> findings = new ArrayList<>();
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<Segment> before;
    private final List<Segment> after;
    private final Tags tags;
    private final Mentions mentions;
    private int slots = 1;

    private Directions(ComposeRequest request, boolean linked) {
        this.request = request;
        this.article = request.brief().article();
        this.chain = request.overrides();
        this.linked = linked;
        Signs signs = Signs.of(request);
        this.words = new CallersWords(signs, this::slot, request.adapter().grammar()::links, findings);
        this.before = spoken("prefix", chain.prefix());
        this.after = ending();
        this.tags = new Tags(signs, chain, findings);
        this.mentions = new Mentions(request, signs, findings);
    }

    /** The ways to say it, the fullest first; the second only where something may become a link. */
    static List<Supplier<Directions>> of(ComposeRequest request) {
        boolean either = mustCarry(request).stream()
                .map(Spoken::value)
                .anyMatch(carried -> carried.level() == Level.IN_TEXT_OR_LABELLED_LINK
                        && url(carried, request).isPresent());
        List<Supplier<Directions>> ways = new ArrayList<>();
        ways.add(() -> new Directions(request, false));
        if (either) {
            ways.add(() -> new Directions(request, true));
        }
        return ways;
    }

    List<Segment> before() {
        return before;
    }

    List<Segment> after() {
        return after;
    }

    Tags tags() {
        return tags;
    }

    private Finding ofTarget(Finding finding) {
        Finding.Builder builder = Finding.builder(FindingCode.valueOf(finding.code()), finding.message())
                .target(request.target().id());
        finding.fix().ifPresent(builder::fix);
        return builder.build();
    }

    private List<Segment> ending() {
        List<Segment> lines = new ArrayList<>();
        addLine(spoken("call-to-action", chain.callToAction()), lines);
        addLine(spoken("suffix", chain.suffix()), lines);
        int count = 0;
        for (Spoken<MustCarry> carried : mustCarry(request)) {
            count++;
            addLine(carried(carried, "must-carry." + count), lines);
        }
        return lines;
    }

    private static void addLine(List<Segment> line, List<Segment> to) {
        if (!line.isEmpty()) {
            if (!to.isEmpty()) {
                to.add(new Segment.Break(1));
            }
            to.addAll(line);
        }
    }

    private List<Segment> spoken(String what, Optional<Spoken<String>> spoken) {
        return spoken.map(text -> {
                    note(what, text.value(), text.by(), Fate.KEPT);
                    return words.segments(what.replace('-', ' '), text.value());
                })
                .orElseGet(List::of);
    }

    private List<Segment> carried(Spoken<MustCarry> spoken, String id) {
        MustCarry carried = spoken.value();
        Optional<String> url = url(carried, request);
        boolean asLink = carried.level() == Level.IN_TEXT_OR_LABELLED_LINK && linked && url.isPresent();
        note(id, carried.text(), spoken.by(), asLink || carried.level() == Level.LINK ? Fate.MOVED : Fate.KEPT);
        if (asLink) {
            findings.add(Finding.builder(
                            FindingCode.MUST_CARRY_LINKED,
                            "the whole of \"" + carried.text() + "\" does not fit: its link is introduced instead")
                    .build());
            return List.of(new Segment.Words(Glue.importantInformation(article.language()) + " "), slot(url.get()));
        }
        if (carried.level() == Level.LINK) {
            return url.filter(its -> !request.link().equals(Optional.of(its)))
                    .<List<Segment>>map(its -> List.of(slot(its)))
                    .orElseGet(List::of);
        }
        return words.segments("must-carry text", carried.text());
    }

    private static List<Spoken<MustCarry>> mustCarry(ComposeRequest request) {
        Article article = request.brief().article();
        return request.overrides()
                .mustCarry(article.kind(), article.language(), request.target().network());
    }

    private static Optional<String> url(MustCarry carried, ComposeRequest request) {
        return carried.url().filter(Signs::isAddress).or(request::link);
    }

    private Segment.LinkSlot slot(String url) {
        slots++;
        int reserved = request.rules().number(FactKey.LINK_LENGTH).orElse(url.length());
        return new Segment.LinkSlot("link-" + slots, url, reserved);
    }

    private void note(String id, String text, Voice by, Fate fate) {
        entries.add(Spoke.entry(id, text, by, fate, request.target().id()));
    }

    Mentions mentions() {
        return mentions;
    }

    /** The composition with what became of the caller's words; a ready text stands alone and says so itself. */
    Composition noted(Composition composition) {
        if (!composition.overrides().isEmpty()) {
            return composition;
        }
        List<Finding> all = new ArrayList<>(composition.findings());
        findings.forEach(finding -> all.add(ofTarget(finding)));
        Optional<Variant> variant = composition.outcome().variant();
        List<LedgerEntry> noted = new ArrayList<>();
        entries.forEach(entry -> noted.add(variant.isPresent() ? entry : Spoke.dropped(entry)));
        variant.ifPresent(said -> noted.addAll(mentions.entries(said)));
        return new Composition(composition.outcome(), composition.fates(), composition.steps(), all, noted);
    }
}
