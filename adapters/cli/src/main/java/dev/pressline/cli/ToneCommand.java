package dev.pressline.cli;

import dev.pressline.audit.FeedAuditor;
import dev.pressline.audit.FeedPost;
import dev.pressline.audit.FeedRule;
import dev.pressline.model.Article;
import dev.pressline.model.Evidence;
import dev.pressline.model.Finding;
import dev.pressline.model.Verdict;
import dev.pressline.tone.Advice;
import dev.pressline.tone.Question;
import dev.pressline.tone.ToneAdvisor;
import dev.pressline.tone.ToneJudge;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether a text is news, or nothing but promotion. */
@Command(name = "tone", description = "Says whether a text is news or purely promotional, and what speaks for either.")
final class ToneCommand extends LineCommand<ToneCommand.Judged> {

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private ExplainOption explain = new ExplainOption();

    @Option(
            names = "--feed",
            paramLabel = "FILE",
            description =
                    "Looks over a feed: posts with text, network and time, a JSON object a line; - is standard input.")
    private @Nullable String feed;

    @Option(
            names = "--rule",
            paramLabel = "80/20|thirds",
            description = "How much of a feed may promote (default: 80/20).")
    private String rule = FeedRule.EIGHTY_TWENTY.label();

    ToneCommand(Session session) {
        super(session);
    }

    /** A feed is one question with one answer; all else is answered text by text. */
    @Override
    public Integer call() {
        String name = feed;
        if (name == null) {
            return super.call();
        }
        FeedRule allowed = Stream.of(FeedRule.values())
                .filter(its -> its.label().equals(rule))
                .findFirst()
                .orElseThrow(() -> usage("--rule is '" + rule + "', expected 80/20 or thirds"));
        List<FeedPost> posts = Input.named(name, session()).read(ToneCommand::posts);
        List<Finding> findings = FeedAuditor.standard().audit(posts, source.language(Line.empty()), allowed);
        session()
                .out()
                .line(Json.line(Map.of(
                        "findings", findings.stream().map(ToneCommand::mapOf).toList())));
        session().out().flush();
        return ExitStatus.DONE;
    }

    private static List<FeedPost> posts(InputStream in) throws IOException {
        List<FeedPost> posts = new ArrayList<>();
        Lines lines = new Lines(in);
        while (lines.hasNext()) {
            Line line = new Line(Json.object(lines.next()));
            posts.add(new FeedPost(
                    line.requiredText("text"),
                    line.text("network").orElse(""),
                    line.text("time").orElse(""),
                    line.text("language").orElse("")));
        }
        return posts;
    }

    private static Map<String, Object> mapOf(Finding finding) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", finding.code());
        map.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        finding.target().ifPresent(target -> map.put("target", target));
        map.put("message", finding.message());
        return map;
    }

    /** A verdict, what moved it, and what to do about it. */
    record Judged(Verdict verdict, List<String> reasons, Advice advice, String language) {

        static Judged of(String text, String language) {
            ToneJudge judge = ToneJudge.standard();
            Verdict verdict = judge.judge(text, language);
            Advice advice = ToneAdvisor.standard().advise(text, language, verdict);
            return new Judged(verdict, judge.reasons(text, language), advice, language);
        }

        static Judged of(Article article) {
            ToneJudge judge = ToneJudge.standard();
            Verdict verdict = judge.judge(article);
            Advice advice = ToneAdvisor.standard().advise(article, verdict);
            return new Judged(verdict, judge.reasons(article), advice, article.language());
        }

        /** As the copy's own language words it. */
        String wording(Question question) {
            return question.in(language).orElseThrow();
        }
    }

    @Override
    Judged answerLine(Line line) {
        boolean plain = line.text("text").isPresent() && line.text("title").isEmpty();
        return plain
                ? Judged.of(line.requiredText("text"), source.language(line))
                : Judged.of(source.article(line, session()));
    }

    @Override
    Judged answerFile(byte[] content) {
        return Judged.of(source.article(content, session()));
    }

    @Override
    Map<String, Object> mapOf(Judged judged) {
        Verdict verdict = judged.verdict();
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict.tone().name());
        map.put("promo", verdict.promo());
        map.put("evidence", verdict.evidence().stream().map(ToneCommand::mapOf).toList());
        map.put("openings", judged.advice().openings());
        map.put(
                "questions",
                judged.advice().questions().stream()
                        .map(question -> mapOf(question, judged))
                        .toList());
        if (explain.explains()) {
            map.put("reasons", judged.reasons());
        }
        return map;
    }

    private static Map<String, Object> mapOf(Question question, Judged judged) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("question", question.name());
        map.put("text", judged.wording(question));
        return map;
    }

    private static Map<String, Object> mapOf(Evidence evidence) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("side", evidence.side().name());
        map.put("cue", evidence.cue());
        map.put("start", evidence.span().start());
        map.put("end", evidence.span().end());
        map.put("text", evidence.text());
        return map;
    }

    @Override
    String textOf(Judged judged) {
        Verdict verdict = judged.verdict();
        Sheet sheet = new Sheet(session().look());
        sheet.field("verdict", verdict.tone().name());
        sheet.field("promo", String.format(Locale.ROOT, "%.2f", verdict.promo()));
        if (explain.explains()) {
            add(sheet, "news", verdict.evidence(), Evidence.Side.NEWS);
            add(sheet, "promotion", verdict.evidence(), Evidence.Side.PROMOTION);
            add(sheet, "weighed", judged.reasons());
        }
        add(sheet, "open with", judged.advice().openings());
        add(
                sheet,
                "answer",
                judged.advice().questions().stream().map(judged::wording).toList());
        return sheet.text();
    }

    private static void add(Sheet sheet, String label, List<Evidence> all, Evidence.Side side) {
        add(
                sheet,
                label,
                all.stream()
                        .filter(evidence -> evidence.side() == side)
                        .map(evidence -> evidence.cue() + ": " + evidence.text())
                        .toList());
    }

    private static void add(Sheet sheet, String label, List<String> shown) {
        if (!shown.isEmpty()) {
            sheet.field(label, String.join("\n", shown));
        }
    }
}
