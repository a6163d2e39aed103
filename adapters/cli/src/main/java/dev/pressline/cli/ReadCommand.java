package dev.pressline.cli;

import dev.pressline.read.Reading;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a page says, and with {@code --explain} why it was read so. */
@Command(name = "read", description = "Reads a page: headline, date, body, and what else a release carries.")
final class ReadCommand extends LineCommand<Reading> {

    @Mixin
    private PageOptions page = new PageOptions();

    @Option(
            names = "--explain",
            description = "Says which element holds the article and why, and each field's witnesses.")
    private boolean explain;

    ReadCommand(Session session) {
        super(session);
    }

    @Override
    Reading answerLine(Line line) {
        return session().engine().explain(page.page(line, session()));
    }

    @Override
    Reading answerFile(byte[] content) {
        return session().engine().explain(page.page(content));
    }

    @Override
    Map<String, Object> mapOf(Reading reading) {
        Map<String, Object> map = new LinkedHashMap<>(reading.article().toMap());
        if (explain) {
            map.put("explain", reading.toMap());
        }
        return map;
    }

    @Override
    String textOf(Reading reading) {
        String article = new ArticleSheet(session().look()).of(reading.article());
        return explain ? article + new ReadingSheet(session().look()).of(reading) : article;
    }
}
