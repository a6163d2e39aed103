package dev.pressline.compose;

import dev.pressline.model.Segment;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one post is to say. Each {@code with} gives another selection, so that a choice can be tried and left.
 *
 * @param headline where the layout asks for it
 * @param lead what readers see first
 * @param facts further sentences, in the order of the article
 * @param link where the network wants it in the text
 * @param tags without {@code #}
 */
record Selection(
        Optional<Choice> headline,
        Optional<Choice> lead,
        List<Choice> facts,
        Optional<Segment.LinkSlot> link,
        List<String> tags) {

    static Selection of(Optional<Segment.LinkSlot> link) {
        return new Selection(Optional.empty(), Optional.empty(), List.of(), link, List.of());
    }

    Selection withHeadline(Choice choice) {
        return new Selection(Optional.of(choice), lead, facts, link, tags);
    }

    Selection withLead(Choice choice) {
        return new Selection(headline, Optional.of(choice), facts, link, tags);
    }

    Selection withFact(Choice choice) {
        List<Choice> more = Stream.concat(facts.stream(), Stream.of(choice))
                .sorted(Comparator.comparingInt(Choice::order))
                .toList();
        return new Selection(headline, lead, more, link, tags);
    }

    Selection withTags(List<String> more) {
        return new Selection(headline, lead, facts, link, List.copyOf(more));
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
