package dev.pressline.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Whether an answer says why. */
final class ExplainOption {

    @Option(names = "--explain", description = "Says what spoke for each answer, and what against it.")
    private boolean explain;

    boolean explains() {
        return explain;
    }

    /** Adds an answer's grounds, where they are wanted. */
    void addTo(Map<String, Object> map, List<Map<String, Object>> grounds) {
        if (explain) {
            map.put("explained", grounds);
        }
    }

    /** One thing's grounds. */
    static Map<String, Object> grounds(String name, Object thing, double score, List<String> reasons) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, thing);
        map.put("score", rounded(score));
        map.put("reasons", reasons);
        return map;
    }

    /** Four digits: more would feign a precision that no judgement has. */
    static double rounded(double score) {
        return Math.round(score * 10_000) / 10_000.0;
    }
}
