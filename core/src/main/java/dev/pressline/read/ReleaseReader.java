package dev.pressline.read;

import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Block;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Dateline;
import dev.pressline.model.PageDate;
import dev.pressline.model.Part;
import dev.pressline.model.SourceFacts;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the anatomy of a release: its dateline, its news, its parts. */
final class ReleaseReader {

    private static final int DATELINE_WITHIN = 6;

    private ReleaseReader() {}

    static void describe(ArticleBuilder article, String title, List<Block> blocks, boolean dayFirst) {
        List<Block> whole = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                whole.addAll(GluedParts.split(paragraph));
            } else {
                whole.add(block);
            }
        }
        splitDateline(article, title, whole, dayFirst);
        PartSplitter.Split split = TailBoilerplate.of(PartSplitter.of(whole));
        boolean onlyParts = split.body().isEmpty();
        List<Block> body = new ArrayList<>(onlyParts ? whole : split.body());
        body.replaceAll(block -> block instanceof Paragraph paragraph ? Quotations.of(paragraph) : block);
        article.blocks(body).parts(onlyParts ? List.of() : split.parts());
        SourceFacts facts = SourceFactsReader.read(title, text(blocks), dayFirst);
        article.sourceFacts(facts);
        Kinds.Found kind = Kinds.of(title, text(body), isListed(facts, split.parts()));
        article.kind(kind.kind()).witnesses("kind", kind.witnesses());
    }

    private static boolean isListed(SourceFacts facts, List<Part> parts) {
        return !facts.tickers().isEmpty()
                || !facts.isins().isEmpty()
                || parts.stream().anyMatch(part -> part.kind() == Part.Kind.SAFE_HARBOUR);
    }

    /** A page that is silent about its date has the dateline's. */
    private static void setDateline(ArticleBuilder article, Dateline dateline) {
        article.dateline(dateline);
        if (dateline.date().isPresent() && article.build().published().isEmpty()) {
            article.published(PageDate.of(dateline.date().get()))
                    .witnesses("published", List.of(new Witness("dateline", dateline.text())));
        }
    }

    private static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
    }

    private static void splitDateline(ArticleBuilder article, String title, List<Block> blocks, boolean dayFirst) {
        for (int i = 0; i < Math.min(DATELINE_WITHIN, blocks.size()); i++) {
            int before = blocks.size();
            Optional<Dateline> found = cutDateline(title, blocks, i, dayFirst);
            if (found.isPresent()) {
                setDateline(article, found.get());
                if (blocks.size() < before && i < blocks.size()) {
                    // Where a wire's dateline has a paragraph of its own, the sender's stands at the start of the next.
                    cutDateline(title, blocks, i, dayFirst);
                }
                return;
            }
        }
    }

    private static Optional<Dateline> cutDateline(String title, List<Block> blocks, int index, boolean dayFirst) {
        if (!(blocks.get(index) instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        Optional<Datelines.Found> found = Datelines.find(paragraph.text(), title, dayFirst);
        found.ifPresent(line -> {
            Paragraph rest =
                    Paragraphs.part(paragraph, line.end(), paragraph.text().length());
            blocks.remove(index);
            if (!rest.text().isEmpty()) {
                blocks.add(index, rest);
            }
        });
        return found.map(Datelines.Found::dateline);
    }
}
