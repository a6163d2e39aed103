package dev.pressline.compose;

import java.util.List;

/**
 * A piece of the source that may be said.
 *
 * @param id its id in the ledger
 * @param order where it stands among the statements; the headline before all
 * @param forms the ways to say it, from whole to shortest; of a list, what leads into it
 * @param news 0 to 1: what it is worth as news, against the best of the article
 * @param standsAlone whether it makes sense without the sentence before it
 * @param followsHeadline whether it makes sense right behind the headline, though it does not stand alone
 * @param sayable whether it may be said as news; what is not may still end a post
 * @param items the items of a list, which are said all or not at all
 */
record Unit(
        String id,
        int order,
        List<Form> forms,
        double news,
        boolean standsAlone,
        boolean followsHeadline,
        boolean sayable,
        List<Item> items) {

    static final String HEADLINE = "title";

    /** The order of what no sentence follows. */
    static final int NOWHERE = -2;

    /** One of a list. */
    record Item(String id, String text) {}

    /** The same in other versions. */
    Unit told(List<Form> others) {
        return new Unit(id, order, others, news, standsAlone, followsHeadline, sayable, items);
    }

    /** The same as what is not said by itself. */
    Unit unsayable() {
        return new Unit(id, order, forms, news, standsAlone, followsHeadline, false, items);
    }

    String text() {
        return forms.get(0).text();
    }

    /** What says most of it, with habits left out that say nothing. */
    Form fullest() {
        return forms.stream()
                .reduce((best, next) -> next.version().score() > best.version().score() ? next : best)
                .orElseThrow();
    }

    boolean is(Trait trait) {
        return forms.get(0).is(trait);
    }

    boolean isHeadline() {
        return id.equals(HEADLINE);
    }

    /** Whether it opens the text: what it names, it names in full. */
    boolean introduces() {
        return id.equals("b1.s1") || id.equals("deck");
    }

    boolean isList() {
        return !items.isEmpty();
    }
}
