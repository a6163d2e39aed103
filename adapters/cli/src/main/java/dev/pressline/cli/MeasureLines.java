package dev.pressline.cli;

import dev.pressline.model.Measure;
import dev.pressline.model.Post;
import java.util.Comparator;
import java.util.List;

/** Lengths beside limits, each with a bar; the tightest first. */
final class MeasureLines {

    private static final int CELLS = 20;

    private final Sheet sheet;
    private final Look look;

    MeasureLines(Sheet sheet) {
        this.sheet = sheet;
        this.look = sheet.look();
    }

    void add(String label, List<Measure> measures) {
        int width = measures.stream()
                .mapToInt(measure -> figures(measure).length())
                .max()
                .orElse(0);
        String first = label;
        for (Measure measure : byFullness(measures)) {
            String figures = figures(measure);
            String padding = " ".repeat(width - figures.length() + 2);
            sheet.styledField(first, figures + padding + bar(measure) + "  " + room(measure));
            first = "";
        }
    }

    private static List<Measure> byFullness(List<Measure> measures) {
        return measures.stream()
                .sorted(Comparator.comparingDouble(Measure::fullness).reversed())
                .toList();
    }

    private static String figures(Measure measure) {
        String field = measure.field().equals(Post.TEXT) ? "" : measure.field() + " ";
        return field + measure.length() + "/" + measure.limit() + " " + measure.unit();
    }

    private String bar(Measure measure) {
        int full = (int) Math.min(CELLS, Math.ceil(measure.fullness() * CELLS));
        String cells = look.either("█", "#").repeat(full);
        String rest = look.dim(look.either("░", ".").repeat(CELLS - full));
        return (measure.fits() ? look.good(cells) : look.bad(cells)) + rest;
    }

    private String room(Measure measure) {
        return measure.fits()
                ? look.dim((measure.limit() - measure.length()) + " left")
                : look.bad(measure.excess() + " too long");
    }
}
