package dev.pressline.cli;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Mixin;

/** What is to be judged: a page, or a plain text with what is known of it. */
final class SourceOptions {

    /** Texts that say nothing of their language are taken for English, as everywhere in the command. */
    private static final String USUAL = "en";

    @Mixin
    private PageOptions page = new PageOptions();

    /** The article that a line holds: {@code text} with {@code title} and {@code author}, or a page. */
    Article article(Line line, Session session) {
        return line.text("text")
                .map(text -> article(text, line))
                .orElseGet(() -> session.engine().read(page.page(line, session)));
    }

    /** The article that a file holds: a page where it begins with a tag, else a text. */
    Article article(byte[] content, Session session) {
        String text = decoded(content);
        return text.stripLeading().startsWith("<")
                ? session.engine().read(page.page(content))
                : article(text, Line.empty());
    }

    String language(Line line) {
        return line.text("language").or(page::language).orElse(USUAL);
    }

    private Article article(String text, Line line) {
        var article = Article.builder(line.text("title").orElse(""))
                .language(language(line))
                .blocks(paragraphs(text));
        line.text("author").filter(name -> !name.isBlank()).ifPresent(article::publisher);
        return article.build();
    }

    private static List<Block> paragraphs(String text) {
        List<Block> paragraphs = new ArrayList<>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> paragraphs.add(Block.Paragraph.of(line.strip())));
        return paragraphs;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return Optional.of(new String(content, StandardCharsets.ISO_8859_1))
                    .filter(text -> text.stripLeading().startsWith("<"))
                    .orElseThrow(
                            () -> PresslineException.of(Code.NOT_TEXT, "this is neither a page nor text in UTF-8"));
        }
    }
}
