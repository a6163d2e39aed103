package dev.pressline.benchmarks;

import dev.pressline.model.ReleaseKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well kinds are told: counts by label and reading, and how firm what the law governs is. */
final class KindFigures {

    private static final int WIDTH = 6;

    private final Map<ReleaseKind, Map<ReleaseKind, Integer>> table = new EnumMap<>(ReleaseKind.class);
    private int releases;
    private int same;
    private int meant;
    private int regulatedRight;
    private int regulatedWrong;
    private int regulatedMissed;

    /**
     * One more release.
     *
     * @param label the kinds that it could be taken for, the likeliest first; a reading is wrong about what the law
     *     governs where none of them, or missed where the first, is governed
     */
    void add(List<ReleaseKind> label, ReleaseKind read) {
        ReleaseKind first = label.get(0);
        releases++;
        same += read == first ? 1 : 0;
        meant += label.contains(read) ? 1 : 0;
        regulatedRight += read.isRegulated() && first.isRegulated() ? 1 : 0;
        regulatedMissed += !read.isRegulated() && first.isRegulated() ? 1 : 0;
        boolean none = label.stream().noneMatch(ReleaseKind::isRegulated);
        regulatedWrong += read.isRegulated() && none ? 1 : 0;
        table.computeIfAbsent(first, kind -> new EnumMap<>(ReleaseKind.class)).merge(read, 1, Integer::sum);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "n=%d as_labelled=%.3f could_be_meant=%.3f regulated: P=%.3f R=%.3f (right %d, wrong %d, missed %d)%n",
                releases,
                share(same, releases),
                share(meant, releases),
                share(regulatedRight, regulatedRight + regulatedWrong),
                share(regulatedRight, regulatedRight + regulatedMissed),
                regulatedRight,
                regulatedWrong,
                regulatedMissed));
        row(out, "label \\ read", ReleaseKind::name);
        for (Map.Entry<ReleaseKind, Map<ReleaseKind, Integer>> label : table.entrySet()) {
            row(out, label.getKey().name(), kind -> {
                int count = label.getValue().getOrDefault(kind, 0);
                return count == 0 ? "." : String.valueOf(count);
            });
        }
        return out.toString();
    }

    private interface Cell {
        String of(ReleaseKind kind);
    }

    private static void row(StringBuilder out, String name, Cell cell) {
        out.append(String.format(Locale.ROOT, "%-17s", name));
        for (ReleaseKind kind : ReleaseKind.values()) {
            String text = cell.of(kind);
            out.append(String.format(Locale.ROOT, "%" + WIDTH + "s", text.substring(0, Math.min(5, text.length()))));
        }
        out.append(System.lineSeparator());
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
