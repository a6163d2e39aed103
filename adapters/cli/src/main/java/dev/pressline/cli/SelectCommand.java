package dev.pressline.cli;

import dev.pressline.cli.SelectCommand.Selected;
import dev.pressline.condense.Condenser;
import dev.pressline.evidence.Sentence;
import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Article;
import dev.pressline.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which sentences say most of what is news. */
@Command(name = "select", description = "Ranks sentences by what they are worth as news.")
final class SelectCommand extends LineCommand<List<Selected>> {

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private ExplainOption explain = new ExplainOption();

    @Option(names = "-k", paramLabel = "N", description = "How many sentences (default: 3).")
    private int k = 3;

    SelectCommand(Session session) {
        super(session);
    }

    /**
     * A sentence that was chosen.
     *
     * @param index which one of those that were given, or of the article's
     */
    record Selected(int index, String text, double score, List<String> reasons) {}

    @Override
    List<Selected> answerLine(Line line) {
        int count = line.count("k").orElse(k);
        List<String> sentences = line.texts("sentences");
        return sentences.isEmpty()
                        && (line.text("html").isPresent()
                                || line.text("path").isPresent()
                                || line.text("text").isPresent())
                ? ofArticle(source.article(line, session()), count)
                : ofSentences(line.text("title").orElse(""), sentences, source.language(line), count);
    }

    @Override
    List<Selected> answerFile(byte[] content) {
        return ofArticle(source.article(content, session()), k);
    }

    private static List<Selected> ofSentences(String title, List<String> texts, String language, int count) {
        List<Sentence> sentences = IntStream.range(0, texts.size())
                .mapToObj(i -> new Sentence(texts.get(i), i, false))
                .toList();
        return SentenceRanking.forLanguage(language).rank(title, "", sentences).stream()
                .limit(count)
                .map(its -> new Selected(its.index(), texts.get(its.index()), its.score(), its.reasons()))
                .toList();
    }

    /** As composing sees them: what may not be said as a sentence comes last. */
    private static List<Selected> ofArticle(Article article, int count) {
        List<Selected> all = new ArrayList<>();
        for (Statement statement : Condenser.standard().condense(article).statements()) {
            all.add(new Selected(all.size(), statement.text(), statement.news(), statement.reasons()));
        }
        return all.stream()
                .sorted(Comparator.comparingDouble(Selected::score).reversed())
                .limit(count)
                .toList();
    }

    @Override
    Map<String, Object> mapOf(List<Selected> answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("selected", answer.stream().map(Selected::index).toList());
        map.put("sentences", answer.stream().map(Selected::text).toList());
        explain.addTo(
                map,
                answer.stream()
                        .map(its -> ExplainOption.grounds("index", its.index(), its.score(), its.reasons()))
                        .toList());
        return map;
    }

    @Override
    String textOf(List<Selected> answer) {
        Sheet sheet = new Sheet(session().look());
        for (Selected one : answer) {
            sheet.gap().body(one.text());
            if (explain.explains()) {
                sheet.field("because", String.join(", ", one.reasons()));
            }
        }
        return sheet.text();
    }
}
