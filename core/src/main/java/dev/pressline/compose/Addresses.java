package dev.pressline.compose;

import dev.pressline.model.Segment;
import dev.pressline.network.Grammar;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes slots of the addresses in words: who writes a scheme means a link, and what is meant is a segment. */
final class Addresses {

    private final Grammar grammar;
    private final List<Segment> segments = new ArrayList<>();
    private int slots;

    private Addresses(Grammar grammar, List<Segment> given) {
        this.grammar = grammar;
        this.slots =
                (int) given.stream().filter(Segment.LinkSlot.class::isInstance).count() + 1;
    }

    /** The same text, its addresses as slots behind those that it has already. */
    static List<Segment> slotted(List<Segment> given, Grammar grammar) {
        Addresses addresses = new Addresses(grammar, given);
        given.forEach(addresses::take);
        return addresses.segments;
    }

    private void take(Segment segment) {
        if (!(segment instanceof Segment.Words) || segment.text().indexOf("://") < 0) {
            segments.add(segment);
            return;
        }
        String words = segment.text();
        int at = 0;
        for (Span link : grammar.links(words)) {
            if (Signs.isAddress(link.in(words))) {
                add(words.substring(at, link.start()));
                slots++;
                segments.add(new Segment.LinkSlot(
                        "link-" + slots, link.in(words), link.in(words).length()));
                at = link.end();
            }
        }
        add(words.substring(at));
    }

    private void add(String words) {
        if (!words.isEmpty()) {
            segments.add(new Segment.Words(words));
        }
    }
}
