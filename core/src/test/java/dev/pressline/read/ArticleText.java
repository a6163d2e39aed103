package dev.pressline.read;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Image;
import dev.pressline.model.Link;
import java.util.List;
import java.util.stream.Collectors;

/** An article as lines that a person can compare. */
final class ArticleText {

    private final StringBuilder out = new StringBuilder();

    private ArticleText() {}

    static String of(Article article) {
        ArticleText text = new ArticleText();
        text.head(article);
        article.blocks().forEach(text::block);
        article.parts()
                .forEach(part -> text.line(
                        part.kind().name(),
                        part.blocks().stream().map(Block::text).collect(Collectors.joining(" / "))));
        return text.out.toString();
    }

    private void head(Article article) {
        line("title", article.title());
        article.deck().ifPresent(deck -> line("deck", deck));
        article.authors().forEach(author -> line("author", author));
        article.publisher().ifPresent(publisher -> line("publisher", publisher));
        article.published().ifPresent(date -> line("published", date.toString()));
        article.modified().ifPresent(date -> line("modified", date.toString()));
        line("language", article.language());
        article.canonicalUrl().ifPresent(url -> line("canonical", url));
        line("kind", article.kind().name());
        article.dateline().ifPresent(dateline -> line("dateline", dateline.text()));
        article.sourceFacts().tickers().forEach(ticker -> line("ticker", ticker.exchange() + " " + ticker.symbol()));
        article.sourceFacts().isins().forEach(isin -> line("isin", isin));
        article.sourceFacts().embargo().ifPresent(embargo -> line("embargo", embargo.toString()));
        article.sourceFacts().marks().forEach(mark -> line("mark", mark.name()));
        article.images().forEach(this::image);
        article.keywords().forEach(keyword -> line("keyword", keyword));
    }

    private void image(Image image) {
        String size = image.width().isPresent()
                ? " " + image.width().getAsInt() + "x" + image.height().orElse(0)
                : "";
        line("image", image.url() + size + image.alt().map(alt -> " " + alt).orElse(""));
    }

    private void block(Block block) {
        line(block.getClass().getSimpleName(), block.text().replace("\n", " / "));
        if (block instanceof Block.Paragraph paragraph) {
            links(paragraph.links(), paragraph.text());
        }
    }

    private void links(List<Link> links, String text) {
        links.forEach(link -> line("  link", link.span().in(text) + " -> " + link.url()));
    }

    private void line(String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
