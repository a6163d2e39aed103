package dev.pressline.read;

import dev.pressline.model.PresslineException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/** A parsed page: its boxes, its chunks of text, what its head says. */
record Page(List<Box> boxes, List<Chunk> chunks, HeadFacts head, String baseUri) {

    static Page parse(ReadRequest request) {
        Bounds bounds = request.bounds();
        String html = request.html().orElseGet(() -> text(request));
        bounds.checkChars(html.length(), "chars");
        Parser parser = Parser.htmlParser().setMaxDepth(bounds.depth());
        Document document = parser.parseInput(html, request.baseUri());
        Templates.unfold(document, html);
        PageScan scan = new PageScan(bounds, document.baseUri());
        NodeTraversor.traverse(scan, document);
        for (int i = 0; i < scan.chunks.size(); i++) {
            scan.chunks.get(i).index = i;
        }
        if (scan.chunks.stream().allMatch(chunk -> chunk.text.isBlank())) {
            throw PresslineException.of(PresslineException.Code.EMPTY_INPUT, "the page holds no text");
        }
        return new Page(scan.boxes, scan.chunks, scan.head, document.baseUri());
    }

    private static String text(ReadRequest request) {
        request.bounds().checkChars(request.bytes().length, "bytes");
        return PageBytes.decode(request.bytes(), request.charset());
    }

    Box root() {
        return boxes.get(0);
    }

    List<Chunk> chunksOf(Box box) {
        return chunks.subList(box.firstChunk, box.endChunk);
    }
}
