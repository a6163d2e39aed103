package dev.pressline.compose;

import dev.pressline.model.LedgerEntry.Fate;
import java.util.List;

/**
 * A source unit in the version in which it is said.
 *
 * @param unit its id
 * @param order where it stands in the article; the headline before all
 * @param text what readers see
 * @param steps what was left out; empty where nothing was
 * @param standsAlone whether it makes sense without the sentence before it
 * @param signless whether a sign was dropped that the network would have acted on
 * @param items the items of the list that it leads into
 */
record Choice(
        String unit,
        int order,
        String text,
        List<String> steps,
        boolean standsAlone,
        boolean signless,
        List<Choice> items) {

    static Choice of(Unit unit, Form form, String text, List<Choice> items) {
        return new Choice(
                unit.id(),
                unit.order(),
                text,
                form.version().steps(),
                unit.standsAlone(),
                !text.equals(form.text()),
                items);
    }

    static Choice ofItem(Unit.Item item, String text) {
        return new Choice(item.id(), Unit.NOWHERE, text, List.of(), true, !text.equals(item.text()), List.of());
    }

    /** A quotation's sentence, with its speaker. */
    static Choice ofSaying(Saying saying, String text) {
        return new Choice(
                saying.unit(), Unit.NOWHERE, text, List.of(), true, !text.equals(saying.written()), List.of());
    }

    Fate fate() {
        return steps.isEmpty() ? Fate.KEPT : Fate.CONDENSED;
    }
}
