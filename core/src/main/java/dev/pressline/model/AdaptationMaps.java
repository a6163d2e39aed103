package dev.pressline.model;

import dev.pressline.model.SourceFacts.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** An adaptation as a plain map, there and back, and the schema of that form. */
final class AdaptationMaps {

    private static final String SCHEMA = "adaptation.schema.json";

    private AdaptationMaps() {}

    static Map<String, Object> map(Adaptation adaptation) {
        Map<String, Object> map = new LinkedHashMap<>();
        putSource(adaptation, map);
        map.put("targets", adaptation.targets().stream().map(Target::toMap).toList());
        Map<String, Object> rows = new LinkedHashMap<>();
        adaptation
                .facts()
                .forEach((network, its) ->
                        rows.put(network, its.stream().map(Fact::toMap).toList()));
        map.put("facts", rows);
        map.put("variants", adaptation.outcomes().stream().map(OutcomeMaps::map).toList());
        map.put("findings", adaptation.findings().stream().map(Finding::toMap).toList());
        map.put("ledger", adaptation.ledger().stream().map(LedgerEntry::toMap).toList());
        map.putAll(adaptation.extra());
        return adaptation.unknown().laidInto(map);
    }

    /** Who made it, and of what. */
    private static void putSource(Adaptation adaptation, Map<String, Object> map) {
        map.put("schema", Adaptation.SCHEMA);
        map.put("engine", adaptation.engine());
        if (!adaptation.rules().isEmpty()) {
            map.put("rules", adaptation.rules());
        }
        if (!adaptation.models().isEmpty()) {
            map.put("models", adaptation.models());
        }
        map.put("language", adaptation.language());
        map.put("sourceId", adaptation.sourceId());
        map.put("sourceHash", adaptation.sourceHash());
        map.put("kind", adaptation.kind().name());
        map.put("regulated", adaptation.regulated());
        if (!adaptation.marks().isEmpty()) {
            map.put("marks", adaptation.marks().stream().map(Mark::name).toList());
        }
    }

    static Adaptation adaptation(Map<String, ?> map) {
        Fields fields = Fields.of(map, "adaptation");
        if (fields.number("schema") < 1) {
            throw fields.bad("schema is below 1");
        }
        Adaptation.Builder adaptation = Adaptation.builder()
                .engine(fields.text("engine"))
                .versions(
                        fields.optionalText("rules").orElse(""),
                        fields.optionalText("models").orElse(""))
                .language(fields.optionalText("language").orElse("und"))
                .marks(fields.choices("marks", Mark.class))
                .targets(fields.objects("targets").stream().map(Target::from).toList())
                .source(fields.text("sourceId"), fields.text("sourceHash"))
                .kind(fields.choice("kind", ReleaseKind.class), fields.flag("regulated"))
                .outcomes(fields.objects("variants").stream()
                        .map(OutcomeMaps::outcome)
                        .toList())
                .findings(fields.objects("findings").stream().map(Finding::from).toList())
                .ledger(fields.objects("ledger").stream().map(LedgerEntry::from).toList());
        fields.object("facts")
                .ifPresent(rows -> rows.names()
                        .forEach(network -> adaptation.facts(
                                network,
                                rows.objects(network).stream().map(Fact::from).toList())));
        Map<String, Object> extra = fields.extra();
        Adaptation known = adaptation.unknown(extra, Unknown.nothing()).build();
        return adaptation
                .unknown(extra, Unknown.between(map, map(known), fields))
                .build();
    }

    static String jsonSchema() {
        try (InputStream in = Adaptation.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + SCHEMA);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCHEMA, e);
        }
    }
}
