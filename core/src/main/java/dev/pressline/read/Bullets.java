package dev.pressline.read;

import dev.pressline.model.Block;
import dev.pressline.model.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Makes a list of lines that are marked as its items by hand: {@code "• 300 jobs"}. */
final class Bullets {

    private static final String SURE = "•◦▪●‣∙■□➤►✓✔";
    private static final String DASHES = "-–—*·";

    private Bullets() {}

    /** Dashes open speech and asides, too: they mark items where two lines or more have them. */
    static List<Block> lists(List<Block> blocks) {
        List<Block> out = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            int end = i;
            while (end < blocks.size() && isItem(blocks.get(end), SURE + DASHES)) {
                end++;
            }
            if (end > i + 1 || (end > i && isItem(blocks.get(i), SURE))) {
                out.add(new Block.ListOf(false, items(blocks.subList(i, end))));
                i = end - 1;
            } else {
                out.add(blocks.get(i));
            }
        }
        return out;
    }

    private static boolean isItem(Block block, String signs) {
        String text = block.text();
        boolean marked = text.length() > 2 && signs.indexOf(text.charAt(0)) >= 0;
        boolean apart = marked && (text.charAt(1) == ' ' || SURE.indexOf(text.charAt(0)) >= 0);
        return apart && block instanceof Paragraph;
    }

    private static List<Paragraph> items(List<Block> lines) {
        return lines.stream()
                .map(Paragraph.class::cast)
                .map(line -> Paragraphs.part(line, 1, line.text().length()))
                .toList();
    }
}
