package dev.pressline.cli;

import dev.pressline.model.Finding;
import dev.pressline.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the file. A place is given by lines and UTF-16 columns,
 * from 1; where the file is a page and the finding about a post made of it, the place is the file's first line.
 */
final class SarifReport {

    private static final String VERSION = "2.1.0";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://pressline.dev";

    private final Report report;
    private final Places places;

    SarifReport(Report report) {
        this.report = report;
        this.places = new Places(report.text().orElse(""));
    }

    String text() {
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", VERSION);
        log.put("runs", List.of(run()));
        return Json.pretty(log) + "\n";
    }

    private Map<String, Object> run() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "pressline");
        driver.put("informationUri", HOME);
        driver.put(
                "rules",
                report.findings().stream()
                        .map(Finding::code)
                        .distinct()
                        .map(code -> Map.of("id", code))
                        .toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", report.findings().stream().map(this::result).toList());
        return run;
    }

    private Map<String, Object> result(Finding finding) {
        Map<String, Object> location = new LinkedHashMap<>();
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(report.file())));
        place.put("region", region(finding));
        location.put("physicalLocation", place);
        finding.target().ifPresent(target -> location.put("logicalLocations", List.of(Map.of("name", target))));
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", finding.code());
        result.put("level", level(finding));
        result.put("message", Map.of("text", message(finding)));
        result.put("locations", List.of(location));
        return result;
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** What would mend it is advice, no replacement: SARIF's fixes are replacements. */
    static String message(Finding finding) {
        return finding.target().map(target -> target + ": ").orElse("")
                + finding.message()
                + finding.fix().map(fix -> " (" + fix + ")").orElse("");
    }

    private Map<String, Object> region(Finding finding) {
        Optional<String> text = report.text();
        Optional<Span> span = finding.span();
        if (text.isEmpty() || span.isEmpty() || span.get().end() > text.get().length()) {
            return Map.of("startLine", 1);
        }
        int start = span.get().start();
        int end = span.get().end();
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", places.line(start));
        region.put("startColumn", places.column(start));
        region.put("endLine", places.line(end));
        region.put("endColumn", places.column(end));
        return region;
    }

    /** A file's name as a relative reference: signs that a reference has no room for by percent. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte b : file.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
            int c = Byte.toUnsignedInt(b);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "/-._~".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf((char) c) : "%%%02X".formatted(c));
        }
        return uri.toString();
    }
}
