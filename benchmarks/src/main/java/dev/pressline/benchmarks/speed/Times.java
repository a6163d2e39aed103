package dev.pressline.benchmarks.speed;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What a run measured, by method and parameter. The time is that of the best iteration: what else the machine does only
 * ever adds to it.
 */
final class Times {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final Map<String, Double> microseconds = new HashMap<>();
    private final Map<String, Double> bytes = new HashMap<>();

    Times(Collection<RunResult> results) {
        results.forEach(this::add);
    }

    private void add(RunResult result) {
        String method = result.getParams().getBenchmark();
        String parameter = result.getParams().getParamsKeys().stream()
                .map(key -> result.getParams().getParam(key))
                .findFirst()
                .orElse("");
        String key = key(method.substring(method.lastIndexOf('.') + 1), type(method), parameter);
        double best = Double.POSITIVE_INFINITY;
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                best = Math.min(best, iteration.getPrimaryResult().getScore());
            }
        }
        microseconds.put(key, best);
        result.getSecondaryResults().forEach((name, allocated) -> allocated(key, name, allocated));
    }

    private void allocated(String key, String name, Result<?> result) {
        if (name.endsWith(ALLOCATED)) {
            bytes.put(key, result.getScore());
        }
    }

    private static String type(String method) {
        String owner = method.substring(0, method.lastIndexOf('.'));
        return owner.substring(owner.lastIndexOf('.') + 1).replace("Benchmark", "");
    }

    private static String key(String method, String type, String parameter) {
        return type + "." + method + "." + parameter;
    }

    /** @throws IllegalArgumentException where it was not measured */
    double microseconds(String type, String method, String parameter) {
        return measured(microseconds, key(method, type, parameter));
    }

    double kilobytes(String type, String method, String parameter) {
        return measured(bytes, key(method, type, parameter)) / 1_000;
    }

    private static double measured(Map<String, Double> values, String key) {
        Double value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException(key + " was not measured");
        }
        return value;
    }
}
