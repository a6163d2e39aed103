package dev.pressline.read;

import dev.pressline.model.PresslineException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** A parsed page: its boxes, its chunks of text, what its head says. */
final class Page {

    private static final int MANY_BOXES = 200;

    private final List<Box> boxes;
    private final List<Box> notable;
    private final List<Chunk> chunks;
    private final HeadFacts head;
    private final Links links;
    private final String baseUri;
    private final int[] lengths;

    private Page(PageScan scan, String baseUri) {
        this.boxes = scan.boxes;
        this.notable = scan.notable;
        this.chunks = scan.chunks;
        GluedLinks.mend(chunks);
        this.head = scan.head;
        this.links = scan.links;
        this.baseUri = baseUri;
        this.lengths = new int[chunks.size() + 1];
        for (int i = 0; i < chunks.size(); i++) {
            chunks.get(i).index = i;
            lengths[i + 1] = lengths[i] + chunks.get(i).text.length();
        }
    }

    List<Box> boxes() {
        return boxes;
    }

    /** The boxes that may say which part of an article they are. */
    List<Box> notable() {
        return notable;
    }

    List<Chunk> chunks() {
        return chunks;
    }

    HeadFacts head() {
        return head;
    }

    /** Its addresses, made absolute. */
    Links links() {
        return links;
    }

    String baseUri() {
        return baseUri;
    }

    static Page parse(ReadRequest request) {
        Bounds bounds = request.bounds();
        String raw = request.html().orElseGet(() -> text(request));
        bounds.checkChars(raw.length());
        String html = Mojibake.mend(raw);
        Parser parser = Parser.htmlParser().setMaxDepth(bounds.depth());
        Document document = parser.parseInput(html, request.baseUri());
        PageScan scan = scan(document, bounds);
        if (Templates.unfold(scan.head.templates)) {
            scan = scan(document, bounds);
        }
        bounds.checkNodes(scan.nodes());
        if (scan.chunks.stream().allMatch(chunk -> chunk.text.isBlank())) {
            throw PresslineException.of(PresslineException.Code.EMPTY_INPUT, "the page holds no text");
        }
        return new Page(scan, document.baseUri());
    }

    private static PageScan scan(Document document, Bounds bounds) {
        PageScan scan = new PageScan(bounds, document.baseUri());
        NodeTraversor.traverse(scan, document);
        return scan;
    }

    private static String text(ReadRequest request) {
        request.bounds().checkBytes(request.bytes().length);
        return PageBytes.decode(request.bytes(), request.charset());
    }

    /** How many characters of text stand below a box; 0 for a box within a line, without end for one of many boxes. */
    int length(Box box) {
        if (box.endBox - box.index > MANY_BOXES) {
            return Integer.MAX_VALUE; // no short text is made of so many
        }
        return lengths[box.endChunk] - lengths[box.firstChunk];
    }

    Box root() {
        return boxes.get(0);
    }

    List<Chunk> chunksOf(Box box) {
        return chunks.subList(box.firstChunk, box.endChunk);
    }
}
