package dev.pressline.compose;

import dev.pressline.compose.Plan.Pick;
import dev.pressline.model.Segment;
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
 * @param quotation somebody's own words, with the speaker
 * @param ending what answers the objective
 * @param link where the network wants it in the text
 * @param tags without {@code #}
 */
record Selection(
        List<Segment> before,
        List<Segment> after,
        Optional<Choice> headline,
        Optional<Choice> lead,
        List<Choice> facts,
        Optional<Choice> quotation,
        Optional<Choice> ending,
        Optional<Segment.LinkSlot> link,
        List<String> tags) {

    /** What is said whatever the search chooses. */
    static Selection of(Optional<Segment.LinkSlot> link, Optional<Choice> ending) {
        return new Selection(
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ending,
                link,
                List.of());
    }

    /** The same within the caller's words. */
    Selection within(List<Segment> words, List<Segment> more) {
        return new Selection(
                List.copyOf(words), List.copyOf(more), headline, lead, facts, quotation, ending, link, tags);
    }

    Selection withHeadline(Choice choice) {
        return new Selection(before, after, Optional.of(choice), lead, facts, quotation, ending, link, tags);
    }

    Selection withLead(Choice choice) {
        return new Selection(before, after, headline, Optional.of(choice), facts, quotation, ending, link, tags);
    }

    /** What a plan leads with and goes on with; an ending that it says already is not said twice. */
    Selection with(Plan plan) {
        List<Choice> following =
                plan.following().stream().map(pick -> pick.said().choice()).toList();
        Optional<Choice> last = ending.filter(choice -> Stream.concat(Stream.of(plan.lead()), plan.following().stream())
                .map(Pick::said)
                .noneMatch(said -> said.choice().unit().equals(choice.unit())));
        return new Selection(
                before,
                after,
                headline,
                Optional.of(plan.lead().said().choice()),
                following,
                quotation,
                last,
                link,
                tags);
    }

    /** Without the last of the facts, and of those that leaned on one. */
    Selection withoutLastFact() {
        List<Choice> fewer = facts.subList(0, Math.max(0, facts.size() - 1));
        return new Selection(before, after, headline, lead, List.copyOf(fewer), quotation, ending, link, tags);
    }

    Selection withQuotation(Choice choice) {
        return new Selection(before, after, headline, lead, facts, Optional.of(choice), ending, link, tags);
    }

    Selection withTags(List<String> more) {
        return new Selection(before, after, headline, lead, facts, quotation, ending, link, List.copyOf(more));
    }

    boolean says(Unit unit) {
        return choices().stream().anyMatch(choice -> choice.unit().equals(unit.id()));
    }

    /** What is said of the news, what readers see first in front; lists with their items. */
    List<Choice> news() {
        return Stream.of(headline.stream(), lead.stream(), facts.stream())
                .flatMap(stream -> stream)
                .toList();
    }

    /** Everything that is said, in the order of choosing, items of lists included. */
    List<Choice> choices() {
        return Stream.of(headline.stream(), lead.stream(), facts.stream(), quotation.stream(), ending.stream())
                .flatMap(stream -> stream)
                .flatMap(choice -> Stream.concat(Stream.of(choice), choice.items().stream()))
                .toList();
    }
}
