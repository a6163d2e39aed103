package dev.pressline.compose;

import dev.pressline.model.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one post is to say. Each {@code with} gives another selection, so that a choice can be tried and left.
 *
 * @param before the caller's words in front of everything; always said, and counted like all others
 * @param after the caller's words at the end: call to action, suffix, texts that must be carried; always said
 * @param headline where the layout asks for it
 * @param lead what readers see first
 * @param facts further sentences, in the order of the article
 * @param link where the network wants it in the text
 * @param tags without {@code #}
 */
record Selection(
        List<Segment> before,
        List<Segment> after,
        Optional<Choice> headline,
        Optional<Choice> lead,
        List<Choice> facts,
        Optional<Segment.LinkSlot> link,
        List<String> tags) {

    static Selection of(Optional<Segment.LinkSlot> link) {
        return new Selection(
                List.of(), List.of(), Optional.empty(), Optional.empty(), List.of(), link, List.of());
    }

    /** The same within the caller's words. */
    Selection within(List<Segment> words, List<Segment> ending) {
        return new Selection(List.copyOf(words), List.copyOf(ending), headline, lead, facts, link, tags);
    }

    Selection withHeadline(Choice choice) {
        return new Selection(before, after, Optional.of(choice), lead, facts, link, tags);
    }

    Selection withLead(Choice choice) {
        return new Selection(before, after, headline, Optional.of(choice), facts, link, tags);
    }

    Selection withFact(Choice choice) {
        List<Choice> more = Stream.concat(facts.stream(), Stream.of(choice))
                .sorted(Comparator.comparingInt(Choice::order))
                .toList();
        return new Selection(before, after, headline, lead, more, link, tags);
    }

    Selection withTags(List<String> more) {
        return new Selection(before, after, headline, lead, facts, link, List.copyOf(more));
    }

    /** Whether every sentence that leans on the one before it in the article follows it here, too. */
    boolean hangsTogether() {
        int before = lead.map(Choice::order).orElse(Choice.NOWHERE);
        for (Choice fact : facts) {
            if (!fact.standsAlone() && fact.order() != before + 1) {
                return false;
            }
            before = fact.order();
        }
        return true;
    }

    /** Everything that is said, in the order of choosing. */
    List<Choice> choices() {
        return Stream.of(headline.stream(), lead.stream(), facts.stream())
                .flatMap(stream -> stream)
                .toList();
    }
}
