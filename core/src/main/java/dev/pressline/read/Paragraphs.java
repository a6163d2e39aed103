package dev.pressline.read;

import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Link;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts of paragraphs and paragraphs of parts; links keep their place. */
final class Paragraphs {

    private Paragraphs() {}

    /** The chunks as one paragraph, a space between them. */
    static Paragraph join(List<Chunk> chunks) {
        if (chunks.size() == 1) {
            return chunks.get(0).paragraph();
        }
        StringBuilder text = new StringBuilder();
        List<Link> links = new ArrayList<>();
        for (Chunk chunk : chunks) {
            if (text.length() > 0 && !chunk.text.isEmpty()) {
                text.append(' ');
            }
            int shift = text.length();
            text.append(chunk.text);
            chunk.links.forEach(link -> links.add(new Link(link.span().shifted(shift), link.url())));
        }
        return new Paragraph(text.toString(), links);
    }

    /** The words from {@code from} to before {@code to}, without the white space around them. */
    static Paragraph part(Paragraph whole, int from, int to) {
        int start = from;
        int end = to;
        String text = whole.text();
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        List<Link> links = new ArrayList<>();
        for (Link link : whole.links()) {
            int first = Math.max(link.span().start(), start);
            int last = Math.min(link.span().end(), end);
            if (first < last) {
                links.add(new Link(new Span(first - start, last - start), link.url()));
            }
        }
        return new Paragraph(text.substring(start, end), links);
    }
}
