package dev.pressline.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A piece of an article, in the order of the page. */
public sealed interface Block {

    /** What it says, as plain text without markup; lists and tables one item or row a line. */
    String text();

    /** Sentences that belong together. Link spans count in {@code text}. */
    record Paragraph(String text, List<Link> links) implements Block {
        public Paragraph {
            links = List.copyOf(links);
        }

        public static Paragraph of(String text) {
            return new Paragraph(text, List.of());
        }
    }

    /**
     * A heading inside the article; the headline itself is {@link Article#title()}.
     *
     * @param level 1 to 6, as in HTML
     */
    record Heading(int level, String text) implements Block {}

    /** A list, each item with its own links. */
    record ListOf(boolean ordered, List<Paragraph> items) implements Block {
        public ListOf {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * Somebody's words, set apart.
     *
     * @param text the words alone, without quotation marks around them
     * @param written the same as the source has it, with its marks and who said it
     */
    record Quotation(String text, Optional<Speaker> speaker, String written) implements Block {

        /** Words that stand alone in the source. */
        public Quotation(String text, Optional<Speaker> speaker) {
            this(text, speaker, text);
        }
    }

    /** Rows of cells; the first row is the header where {@code header} says so. */
    record Table(boolean header, List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
        }
    }

    /** A picture in its place. */
    record Figure(Image image, String caption) implements Block {
        @Override
        public String text() {
            return caption;
        }
    }
}
