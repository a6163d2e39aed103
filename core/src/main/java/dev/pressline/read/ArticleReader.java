package dev.pressline.read;

import dev.pressline.model.Article;
import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Block;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a page: the article, the whole article, nothing but the article.
 *
 * <pre>{@code
 * Article article = ArticleReader.standard()
 *         .read(ReadRequest.html("<h1>Acme opens a plant</h1><p>GRAZ, Nov. 22, 2026 -- Acme opens a plant.</p>")
 *                 .build());
 * article.title(); // "Acme opens a plant"
 * article.lede(); // "Acme opens a plant."
 * }</pre>
 *
 * <p>Immutable and thread-safe. It never goes to the network and gives the same answer on every machine.
 */
public final class ArticleReader {

    private static final ArticleReader STANDARD = new ArticleReader();

    private ArticleReader() {}

    /** The reader as it comes. */
    public static ArticleReader standard() {
        return STANDARD;
    }

    /**
     * Reads one page.
     *
     * @throws dev.pressline.model.PresslineException {@code INPUT_TOO_LARGE} over a bound (with {@code bound},
     *     {@code actual} and {@code unit}), {@code EMPTY_INPUT} for a page without text, {@code NOT_TEXT} for binary
     *     input
     */
    public Article read(ReadRequest request) {
        return explain(request).article();
    }

    /**
     * Reads one page and says why it was read so.
     *
     * @throws dev.pressline.model.PresslineException as {@link #read}
     */
    public Reading explain(ReadRequest request) {
        Page page = Page.parse(request);
        MetadataReader metadata = new MetadataReader(page, request);
        String known = request.known().title();
        String shown = metadata.title().isEmpty() ? known : metadata.title();
        BodyReader.Body body = BodyReader.of(page, shown, metadata.things());
        List<Block> blocks = Blocks.of(page, body);
        ArticleBuilder article = Article.builder("").blocks(blocks);
        String language = metadata.language(sample(blocks));
        metadata.describe(article, body, language);
        Bios.drop(blocks, article.build().authors());
        Decks.take(article, page, body, shown, blocks);
        String title = known.isEmpty() ? shown : known;
        ReleaseReader.describe(article, title, blocks, Languages.dayFirst(language));
        Known.lay(request.known(), article);
        return new Reading(article.build(), body);
    }

    private static String sample(List<Block> blocks) {
        return blocks.stream().limit(30).map(Block::text).collect(Collectors.joining(" "));
    }
}
