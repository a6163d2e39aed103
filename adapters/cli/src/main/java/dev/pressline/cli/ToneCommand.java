package dev.pressline.cli;

import dev.pressline.model.Evidence;
import dev.pressline.model.Verdict;
import dev.pressline.tone.ToneJudge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether a text is news, or nothing but promotion. */
@Command(name = "tone", description = "Says whether a text is news or purely promotional, and what speaks for either.")
final class ToneCommand extends LineCommand<Verdict> {

    @Mixin
    private SourceOptions source = new SourceOptions();

    @Mixin
    private ExplainOption explain = new ExplainOption();

    ToneCommand(Session session) {
        super(session);
    }

    @Override
    Verdict answerLine(Line line) {
        boolean plain = line.text("text").isPresent() && line.text("title").isEmpty();
        return plain
                ? ToneJudge.standard().judge(line.requiredText("text"), source.language(line))
                : ToneJudge.standard().judge(source.article(line, session()));
    }

    @Override
    Verdict answerFile(byte[] content) {
        return ToneJudge.standard().judge(source.article(content, session()));
    }

    @Override
    Map<String, Object> mapOf(Verdict verdict) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("verdict", verdict.tone().name());
        map.put("promo", ExplainOption.rounded(verdict.promo()));
        map.put("evidence", verdict.evidence().stream().map(ToneCommand::mapOf).toList());
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
    String textOf(Verdict verdict) {
        Sheet sheet = new Sheet(session().look());
        sheet.field("verdict", verdict.tone().name());
        sheet.field("promo", String.format(Locale.ROOT, "%.2f", verdict.promo()));
        if (explain.explains()) {
            add(sheet, "news", verdict.evidence(), Evidence.Side.NEWS);
            add(sheet, "promotion", verdict.evidence(), Evidence.Side.PROMOTION);
        }
        return sheet.text();
    }

    private static void add(Sheet sheet, String label, List<Evidence> all, Evidence.Side side) {
        List<String> shown = all.stream()
                .filter(evidence -> evidence.side() == side)
                .map(evidence -> evidence.cue() + ": " + evidence.text())
                .toList();
        if (!shown.isEmpty()) {
            sheet.field(label, String.join("\n", shown));
        }
    }
}
