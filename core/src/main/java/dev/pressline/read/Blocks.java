package dev.pressline.read;

import dev.pressline.model.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns chunks into blocks: items of one list become a list, cells of one table a table. */
final class Blocks {

    private final Tables tables;
    private final Box container;
    private final List<Block> blocks = new ArrayList<>();

    private @Nullable Box group;
    private final List<Chunk> grouped = new ArrayList<>();

    private Blocks(Page page, Box container) {
        this.tables = new Tables(page);
        this.container = container;
    }

    static List<Block> of(Page page, BodyReader.Body body) {
        Blocks made = new Blocks(page, body.container());
        body.chunks().forEach(made::add);
        made.endGroup();
        return Bullets.lists(made.blocks);
    }

    private void add(Chunk chunk) {
        Box owner = owner(chunk);
        if (owner != group) {
            endGroup();
            group = owner;
        }
        if (owner != null) {
            grouped.add(chunk);
        } else if (chunk.image != null) {
            blocks.add(new Block.Figure(chunk.image, ""));
        } else if (chunk.box.nearest(TagRole.CAPTION, container) != null) {
            caption(chunk.text);
        } else if (chunk.isHeading()) {
            blocks.add(new Block.Heading(chunk.box.name().charAt(1) - '0', chunk.text));
        } else {
            blocks.addAll(LostBreaks.split(chunk));
        }
    }

    /** A caption belongs to the picture before it; without one it says nothing. */
    private void caption(String text) {
        int last = blocks.size() - 1;
        if (last >= 0 && blocks.get(last) instanceof Block.Figure figure) {
            blocks.set(last, new Block.Figure(figure.image(), text));
        }
    }

    /** The list, data table or quotation that the chunk belongs to: the outermost within the container. */
    private @Nullable Box owner(Chunk chunk) {
        Box found = null;
        for (Box box = chunk.box; box != null && box != container; box = box.parent) {
            boolean set = box.role == TagRole.LIST || box.role == TagRole.QUOTE;
            if (set || (box.role == TagRole.TABLE && tables.isData(box))) {
                found = box;
            }
        }
        return chunk.image != null ? null : found;
    }

    private void endGroup() {
        Box owner = group;
        if (owner == null || grouped.isEmpty()) {
            return;
        }
        switch (owner.role) {
            case LIST -> blocks.add(new Block.ListOf(owner.is("ol"), items(owner)));
            case QUOTE -> blocks.add(Quotations.of(grouped));
            default -> blocks.add(new Block.Table(tables.hasHeader(owner), rows(owner)));
        }
        grouped.clear();
        group = null;
    }

    private List<Block.Paragraph> items(Box list) {
        return byAncestor(TagRole.ITEM, list).stream().map(Paragraphs::join).toList();
    }

    private List<List<String>> rows(Box table) {
        Map<Box, List<Chunk>> byRow = new LinkedHashMap<>();
        for (Chunk chunk : grouped) {
            Box row = chunk.box.nearest(TagRole.ROW, table);
            byRow.computeIfAbsent(row == null ? table : row, key -> new ArrayList<>())
                    .add(chunk);
        }
        List<List<String>> rows = new ArrayList<>();
        byRow.forEach((row, chunks) -> {
            List<String> cells = new ArrayList<>();
            split(chunks, TagRole.CELL, row)
                    .forEach(cell -> cells.add(Paragraphs.join(cell).text()));
            rows.add(cells);
        });
        return rows;
    }

    private List<List<Chunk>> byAncestor(TagRole role, Box limit) {
        return split(grouped, role, limit);
    }

    private static List<List<Chunk>> split(List<Chunk> chunks, TagRole role, Box limit) {
        List<List<Chunk>> parts = new ArrayList<>();
        Box last = null;
        for (Chunk chunk : chunks) {
            Box box = chunk.box.nearest(role, limit);
            if (parts.isEmpty() || box == null || box != last) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(chunk);
            last = box;
        }
        return parts;
    }
}
