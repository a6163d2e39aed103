package dev.pressline.read;

import dev.pressline.model.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** One pass over the tree: all boxes, all chunks of text, all that the head says. */
final class PageScan implements NodeVisitor {

    final List<Box> boxes = new ArrayList<>();
    final List<Box> notable = new ArrayList<>();
    final List<Chunk> chunks = new ArrayList<>();
    final HeadFacts head = new HeadFacts();

    private final Bounds bounds;
    final Links links;
    private final ImageReader images;
    private final Attributes none = new Attributes();
    private final Marks marks = new Marks();
    private final Panels panels = new Panels();
    private final ChunkWriter writer = new ChunkWriter();
    private @Nullable Box current;
    private @Nullable Box block;
    private int silentDepth;
    private int nodes;

    PageScan(Bounds bounds, String baseUri) {
        this.bounds = bounds;
        this.links = new Links(baseUri);
        this.images = new ImageReader(links);
    }

    @Override
    public void head(Node node, int depth) {
        if (++nodes > bounds.nodes()) {
            return; // only counted, for the refusal to say how many there are
        }
        if (node instanceof TextNode words) {
            if (silentDepth == 0) {
                writer.append(words.getWholeText());
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element && nodes <= bounds.nodes()) {
            close();
        }
    }

    /** How many nodes there are, those beyond the bound with them. */
    int nodes() {
        return nodes;
    }

    private void open(Element element) {
        head.see(element);
        Attributes attributes = element.attributesSize() == 0 ? none : element.attributes();
        TagRole role = panels.opens(element, attributes) ? TagRole.BLOCK : TagRole.of(element.normalName());
        int named = named(attributes);
        if (isHidden(attributes) && !panels.isOpened(attributes)) {
            named |= Marks.HIDDEN;
        }
        if (role == TagRole.INLINE && (named & Marks.HIDDEN) != 0) {
            role = TagRole.SILENT;
        }
        if (role.isBlock()) {
            flush();
        }
        Box box = new Box(element, attributes, current, role, boxes.size(), named);
        box.firstChunk = chunks.size();
        boxes.add(box);
        if (box.isNotable()) {
            notable.add(box);
        }
        current = box;
        if (role.isBlock()) {
            block = box;
        }
        enter(box);
    }

    private int named(Attributes attributes) {
        String role = attributes.get("role");
        return marks.of(attributes.get("class"))
                | marks.of(attributes.get("id"))
                | (role.isEmpty() ? 0 : Marks.ofRole(role));
    }

    private void enter(Box box) {
        switch (box.role) {
            case SILENT -> silentDepth++;
            case LINK -> writer.openLink(links.resolve(box.attr("href")));
            case BOLD -> writer.bold(true);
            case BREAK -> lineBreak();
            case IMAGE -> image(box);
            default -> {}
        }
    }

    private void close() {
        Box box = current;
        if (box == null) {
            return;
        }
        switch (box.role) {
            case SILENT -> silentDepth--;
            case LINK -> writer.closeLink();
            case BOLD -> writer.bold(false);
            default -> {}
        }
        if (box.role.isBlock()) {
            flush();
            block = nextBlock(box.parent);
        }
        box.endChunk = chunks.size();
        box.endBox = boxes.size();
        current = box.parent;
    }

    private static @Nullable Box nextBlock(@Nullable Box from) {
        Box box = from;
        while (box != null && !box.role.isBlock()) {
            box = box.parent;
        }
        return box;
    }

    /** A line break ends a chunk; lines that a hard wrap broke are joined again when blocks are made. */
    private void lineBreak() {
        if (silentDepth == 0) {
            flush();
        }
    }

    private void flush() {
        if (writer.isEmpty() || block == null) {
            writer.reset();
        } else {
            chunks.add(writer.take(block));
        }
    }

    private void image(Box box) {
        Image image = block == null || silentDepth > 0 ? null : images.read(box).orElse(null);
        if (image != null && block != null) {
            // A picture within a line of text waits for no break: it stands before that line.
            chunks.add(new Chunk(block, image));
        }
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = attributes.get("style");
        if (style.isEmpty()) {
            return false;
        }
        String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return compact.contains("display:none") || compact.contains("visibility:hidden");
    }
}
