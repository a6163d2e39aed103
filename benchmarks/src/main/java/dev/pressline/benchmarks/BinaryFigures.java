package dev.pressline.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** How well a score tells promotion from the rest. */
public final class BinaryFigures {

    private static final double FEW = 0.02;

    private final List<Scored> all = new ArrayList<>();

    private record Scored(double score, boolean promo) {}

    public void add(double score, boolean promo) {
        all.add(new Scored(score, promo));
    }

    private long promos() {
        return all.stream().filter(Scored::promo).count();
    }

    /** The lowest cut at which the flagged are right in that share of cases; of all cuts the one that flags most. */
    double cutOfPrecision(double precision) {
        return cut((tp, fp) -> tp >= precision * (tp + fp));
    }

    /** The lowest cut at which no more than that share of the rest is flagged. */
    double cutOfFalseAlarms(double share) {
        double rest = all.size() - promos();
        return cut((tp, fp) -> fp <= share * rest);
    }

    private interface Allowed {
        boolean test(long tp, long fp);
    }

    private double cut(Allowed allowed) {
        double best = Double.POSITIVE_INFINITY;
        long tp = 0;
        long fp = 0;
        for (Scored one : falling()) {
            tp += one.promo() ? 1 : 0;
            fp += one.promo() ? 0 : 1;
            best = allowed.test(tp, fp) ? one.score() : best;
        }
        return best;
    }

    private List<Scored> falling() {
        List<Scored> falling = new ArrayList<>(all);
        falling.sort(Comparator.comparingDouble(Scored::score).reversed());
        return falling;
    }

    /** Harmonic mean of precision and recall of what a cut flags. */
    public double f1(double cut) {
        return 2.0 * hits(cut) / Math.max(1, hits(cut) + alarms(cut) + promos());
    }

    /** The share of the rest that a cut flags. */
    public double falseAlarms(double cut) {
        return alarms(cut) / (double) (all.size() - promos());
    }

    private long hits(double cut) {
        return all.stream().filter(one -> one.promo() && one.score() >= cut).count();
    }

    private long alarms(double cut) {
        return all.stream().filter(one -> !one.promo() && one.score() >= cut).count();
    }

    /** AUC, and what a cut flags. */
    String at(double cut) {
        return String.format(
                Locale.ROOT,
                "n=%d P=%.3f R=%.3f F1=%.3f FPR=%.3f AUC=%.3f R_at_FPR2=%.3f",
                all.size(),
                hits(cut) / (double) Math.max(1, hits(cut) + alarms(cut)),
                recallAt(cut),
                f1(cut),
                falseAlarms(cut),
                auc(),
                recallAt(cutOfFalseAlarms(FEW)));
    }

    private double recallAt(double cut) {
        return hits(cut) / (double) promos();
    }

    /** How often a promotional one scores above another; a tie counts half. */
    public double auc() {
        List<Scored> falling = falling();
        double pairs = 0;
        long above = 0;
        for (int i = 0; i < falling.size(); ) {
            int j = i;
            long promo = 0;
            while (j < falling.size()
                    && falling.get(j).score() == falling.get(i).score()) {
                promo += falling.get(j++).promo() ? 1 : 0;
            }
            long rest = j - i - promo;
            pairs += rest * (above + promo / 2.0);
            above += promo;
            i = j;
        }
        return pairs / (promos() * (double) (all.size() - promos()));
    }
}
