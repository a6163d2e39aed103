package dev.pressline.network;

import dev.pressline.model.PresslineException;
import dev.pressline.model.Segment;
import dev.pressline.text.TextUnit;

/**
 * A network. Rows alone make one: {@code NetworkAdapter.of(NetworkRules.load(Board.class, "board.csv"))}; a class is
 * for what rows cannot say. Stateless and thread-safe. What a method throws becomes the outcome of that target alone.
 */
public interface NetworkAdapter {

    /** The rows that ship with it; those in force, overlays included, come with each context. */
    NetworkRules rules();

    /** The id by which callers name it: the file's name. */
    default String id() {
        return rules().network();
    }

    /** What the network links by itself. */
    default Grammar grammar() {
        return Grammar.none();
    }

    /** How a field is written on the wire: {@code text}, {@code card.title} …. */
    default Encoder encoder(String field) {
        return Encoder.plain();
    }

    /**
     * How texts are measured in a unit of the rows. The default knows {@code graphemes}, {@code code-points},
     * {@code utf16}, {@code utf8-bytes}, and {@code weighted} with its conservative form by the rows {@code weight.*}.
     *
     * @throws PresslineException BAD_FACT for a unit that nobody knows
     */
    default Length length(UnitContext context) {
        TextUnit unit = Units.of(context, grammar());
        return segments -> unit.count(Segment.textOf(segments));
    }

    /**
     * What the network's API takes. The default is what the row {@code payload} says; without one, the text and the
     * card's link where there is one.
     */
    default Payload payload(PublishContext context) {
        return PayloadForm.of(context.rules()).payload(context, encoder("text"));
    }

    /** A network that rows alone describe, and that links nothing. */
    static NetworkAdapter of(NetworkRules rules) {
        return new RowsAdapter(rules, Grammar.none());
    }
}
