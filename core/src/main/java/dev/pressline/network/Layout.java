package dev.pressline.network;

import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order of a post's parts, as a row writes it: {@code lead facts // link / tags}. Parts follow each other on a
 * line; {@code /} begins a new line and {@code //} leaves a blank one before it.
 *
 * @param parts in order
 */
public record Layout(List<Part> parts) {

    public Layout {
        parts = List.copyOf(parts);
    }

    /** A piece of a post. */
    public enum Part {
        /** The headline, as full as it fits. */
        HEADLINE,
        /** The sentence that carries the news; the headline where no sentence fits. */
        LEAD,
        /** Further sentences, as many as the aim allows. */
        FACTS,
        /** The same as {@link #FACTS}, but a line each behind a bullet where three or more are alike. */
        BULLETS,
        /** Somebody's own words, where they say what nothing else says. */
        QUOTATION,
        /**
         * What ends the post: the answer to its objective, and what the caller wants said there. Without this part the
         * caller's words follow all others.
         */
        ENDING,
        /** The link, where the network wants it in the text. */
        LINK,
        /** Hashtags, as many as the row allows. */
        TAGS,
        /** A new line, written {@code /}. */
        LINE("/"),
        /** A blank line, written {@code //}. */
        GAP("//");

        private final String word;

        Part() {
            this.word = name().toLowerCase(Locale.ROOT);
        }

        Part(String word) {
            this.word = word;
        }

        /** As a row writes it. */
        String word() {
            return word;
        }
    }

    /**
     * Reads a row's value.
     *
     * @throws PresslineException BAD_FACT for a part that is not known
     */
    public static Layout parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String word : NetworkRules.words(text)) {
            parts.add(part(word));
        }
        return new Layout(parts);
    }

    private static Part part(String word) {
        return Stream.of(Part.values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> PresslineException.of(
                        Code.BAD_FACT,
                        "'" + word + "' is no part of a layout, expected headline, lead, facts, bullets, quotation,"
                                + " ending, link, tags, / or //"));
    }

    /** As a row writes it. */
    @Override
    public String toString() {
        return parts.stream().map(Part::word).collect(Collectors.joining(" "));
    }
}
