package dev.pressline.read;

import dev.pressline.model.Block;
import dev.pressline.model.Image;
import dev.pressline.model.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A run of text between two block boundaries of the page, or a picture. */
final class Chunk {

    final Box box;
    final String text;
    final List<Link> links;
    final int linkChars;
    final int boldChars;

    /** Where in the text the source has two spaces or more, as wires write a lost paragraph break; ascending. */
    final int[] wideSpaces;

    /** How much it says, in Latin letters: a character of Chinese, Japanese or Korean says more than one. */
    final int weight;

    final @Nullable Image image;

    /** Its place among the chunks of the page. */
    int index;

    boolean dropped;

    Chunk(Box box, String text, List<Link> links, int linkChars, int boldChars, int[] wideSpaces) {
        this.box = box;
        this.text = text;
        this.links = List.copyOf(links);
        this.linkChars = linkChars;
        this.boldChars = boldChars;
        this.wideSpaces = wideSpaces;
        this.weight = weight(text);
        this.image = null;
    }

    Chunk(Box box, Image image) {
        this.box = box;
        this.text = "";
        this.links = List.of();
        this.linkChars = 0;
        this.boldChars = 0;
        this.wideSpaces = new int[0];
        this.weight = 0;
        this.image = image;
    }

    /** The same with a space more at each of these places, which are ascending. */
    Chunk parted(List<Integer> breaks) {
        StringBuilder out = new StringBuilder(text.length() + breaks.size());
        int[] wide = wideSpaces.clone();
        int from = 0;
        int w = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            int to = i < breaks.size() ? breaks.get(i) : text.length();
            out.append(text, from, to).append(i < breaks.size() ? " " : "");
            for (; w < wide.length && (wideSpaces[w] < to || i == breaks.size()); w++) {
                wide[w] += i;
            }
            from = to;
        }
        return new Chunk(box, out.toString(), GluedLinks.shifted(links, breaks), linkChars, boldChars, wide);
    }

    boolean isHeading() {
        return box.role == TagRole.HEADING;
    }

    private static int weight(String text) {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            wide += (c >= '\u3040' && c <= '\u9FFF') || (c >= '\uAC00' && c <= '\uD7A3') ? 1 : 0;
        }
        return text.length() + wide * 3 / 2;
    }

    double linkDensity() {
        return text.isEmpty() ? 0 : (double) linkChars / text.length();
    }

    boolean isBold() {
        return boldChars >= text.length() - 2;
    }

    Block.Paragraph paragraph() {
        return new Block.Paragraph(text, links);
    }
}
