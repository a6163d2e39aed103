package dev.pressline.cli;

import dev.pressline.cli.CountCommand.Count;
import dev.pressline.model.Measure;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Fit;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** How long a text is, as a network counts it. */
@Command(name = "count", description = "Counts a text as a network counts it, beside what the network takes.")
final class CountCommand extends TextCommand<Count> {

    CountCommand(Session session) {
        super(session);
    }

    /**
     * Lengths beside limits.
     *
     * @param network how people call it
     * @param text what was counted
     * @param measures at least one; the first is the network's present rule
     */
    record Count(String network, String text, List<Measure> measures) {}

    @Override
    Count answer(String text, NetworkAdapter network, Line line) {
        NetworkRules rules = session().engine().rules(network.id());
        List<Measure> measures = Fit.measures(network, rules, List.of(new Segment.Words(text)));
        if (measures.isEmpty()) {
            throw PresslineException.of(Code.BAD_FACT, network.id() + " has no row " + FactKey.TEXT_LIMIT.key());
        }
        return new Count(rules.name(), text, measures);
    }

    @Override
    Map<String, Object> mapOf(Count count) {
        Map<String, Object> map = map(count.measures().get(0));
        map.put("measures", count.measures().stream().map(CountCommand::map).toList());
        return map;
    }

    private static Map<String, Object> map(Measure measure) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("length", measure.length());
        map.put("limit", measure.limit());
        map.put("unit", measure.unit());
        return map;
    }

    @Override
    String textOf(Count count) {
        Sheet sheet = new Sheet(session().look());
        sheet.heading(count.network(), "");
        new MeasureLines(sheet).add("length", count.measures());
        if (count.text().endsWith("\n")) {
            sheet.field("note", "the line break at the end of the text counts");
        }
        return sheet.text();
    }
}
