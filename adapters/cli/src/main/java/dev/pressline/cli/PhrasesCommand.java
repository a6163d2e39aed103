package dev.pressline.cli;

import dev.pressline.evidence.Phrase;
import dev.pressline.model.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A command that ranks phrases of a text. */
abstract class PhrasesCommand extends LineCommand<List<Phrase>> {

    private final String field;

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private ExplainOption explain = new ExplainOption();

    @Option(names = "-k", paramLabel = "N", description = "How many (default: 5).")
    private int k = 5;

    /** @param field the answer's name in JSON */
    PhrasesCommand(Session session, String field) {
        super(session);
        this.field = field;
    }

    /** The best, best first. */
    abstract List<Phrase> rank(Article article, int count);

    /** How a phrase is written here. */
    abstract String shown(Phrase phrase);

    @Override
    List<Phrase> answerLine(Line line) {
        return rank(source.article(line, session()), line.count("k").orElse(k));
    }

    @Override
    List<Phrase> answerFile(byte[] content) {
        return rank(source.article(content, session()), k);
    }

    @Override
    Map<String, Object> mapOf(List<Phrase> phrases) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(field, phrases.stream().map(this::shown).toList());
        explain.addTo(
                map,
                phrases.stream()
                        .map(its -> ExplainOption.grounds("phrase", shown(its), its.score(), its.reasons()))
                        .toList());
        return map;
    }

    @Override
    String textOf(List<Phrase> phrases) {
        Sheet sheet = new Sheet(session().look());
        for (Phrase phrase : phrases) {
            sheet.body(shown(phrase));
            if (explain.explains()) {
                sheet.field("because", String.join(", ", phrase.reasons()));
            }
        }
        return sheet.text();
    }
}
