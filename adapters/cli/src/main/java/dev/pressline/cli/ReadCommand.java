package dev.pressline.cli;

import dev.pressline.model.Article;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What a page says. */
@Command(name = "read", description = "Reads a page: headline, date, body, and what else a release carries.")
final class ReadCommand extends LineCommand<Article> {

    @Mixin
    private PageOptions page = new PageOptions();

    ReadCommand(Session session) {
        super(session);
    }

    @Override
    Article answerLine(Line line) {
        return session().engine().read(page.page(line, session()));
    }

    @Override
    Article answerFile(byte[] content) {
        return session().engine().read(page.page(content));
    }

    @Override
    Map<String, Object> mapOf(Article article) {
        return article.toMap();
    }

    @Override
    String textOf(Article article) {
        return new ArticleSheet(session().look()).of(article);
    }
}
