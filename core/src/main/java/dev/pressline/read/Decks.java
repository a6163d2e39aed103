package dev.pressline.read;

import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Block;
import dev.pressline.model.Witness;
import java.util.List;
import java.util.Optional;

/** Finds the deck, the line under the headline, where the page names one, and takes it out of the body. */
final class Decks {

    private static final int MARKS = Marks.DECK | Marks.INTRO;
    private static final int SHORTEST = 15;
    private static final int LONGEST = 400;
    private static final int BEFORE = 3;
    private static final int AFTER = 2;
    private static final int WITHIN = 6;

    private Decks() {}

    /** An intro that is a whole sentence of the body is the lede: it stays where it is, and there is no deck. */
    static void take(ArticleBuilder article, Page page, BodyReader.Body body, String title, List<Block> blocks) {
        Box box = find(page, body, Texts.key(title)).orElse(null);
        if (box == null) {
            return;
        }
        String deck = Texts.line(box.element.text());
        int at = indexIn(blocks, Texts.key(deck));
        boolean lede = at >= 0 && box.has(Marks.INTRO) && Prose.endsAsSentence(deck);
        if (!lede) {
            article.deck(deck).witnesses("deck", List.of(new Witness("class:" + box.element.className(), deck)));
            if (at >= 0) {
                blocks.remove(at);
            }
        }
    }

    private static Optional<Box> find(Page page, BodyReader.Body body, String title) {
        int first = body.chunks().stream()
                .filter(chunk -> chunk.image == null)
                .map(chunk -> chunk.index)
                .findFirst()
                .orElse(0);
        int headline = body.anchor().title() < 0
                ? first
                : Math.min(first, body.anchor().title());
        for (Box box : page.notable()) {
            boolean marked = box.has(MARKS) || box.itemprop.equals("alternativeheadline");
            boolean near = box.firstChunk >= headline - BEFORE && box.firstChunk <= first + AFTER;
            if (marked && near && page.length(box) < LONGEST && box.role != TagRole.SILENT) {
                String text = Texts.line(box.element.text());
                boolean fits = text.length() > SHORTEST && text.length() < LONGEST;
                if (fits && !Texts.key(text).equals(title)) {
                    return Optional.of(box);
                }
            }
        }
        return Optional.empty();
    }

    private static int indexIn(List<Block> blocks, String key) {
        for (int i = 0; i < Math.min(WITHIN, blocks.size() - 1); i++) {
            if (Texts.key(blocks.get(i).text()).equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
