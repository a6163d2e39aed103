package dev.pressline.compose;

import java.util.List;
import java.util.Set;

/**
 * A piece of the source that may be said.
 *
 * @param id its id in the ledger
 * @param order where it stands among the statements; the headline before all
 * @param forms the ways to say it, from whole to shortest; of a list, what leads into it
 * @param news 0 to 1: what it is worth as news, against the best of the article
 * @param standsAlone whether it makes sense without the sentence before it
 * @param sayable whether it may be said as news; what is not may still end a post
 * @param traits what it does in a post
 * @param items the items of a list, which are said all or not at all
 */
record Unit(
        String id,
        int order,
        List<Form> forms,
        double news,
        boolean standsAlone,
        boolean sayable,
        Set<Trait> traits,
        List<Item> items) {

    static final String HEADLINE = "title";

    /** The order of what no sentence follows. */
    static final int NOWHERE = -2;

    /** One of a list. */
    record Item(String id, String text) {}

    String text() {
        return forms.get(0).text();
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    boolean isHeadline() {
        return id.equals(HEADLINE);
    }

    boolean isList() {
        return !items.isEmpty();
    }
}
