package dev.pressline.network;

import dev.pressline.model.Fact;
import dev.pressline.model.Measure;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import java.util.List;

/** Holds a whole text against every limit of a network. */
public final class Fit {

    private Fit() {}

    /** How long a text is beside each of its limits, in the order of the rows. */
    public static List<Measure> measures(NetworkAdapter network, NetworkRules rules, List<Segment> text) {
        return rules.rows(FactKey.TEXT_LIMIT).stream()
                .map(row -> measure(row, network, rules, text))
                .toList();
    }

    private static Measure measure(Fact row, NetworkAdapter network, NetworkRules rules, List<Segment> text) {
        int length = network.length(new UnitContext(row.unit(), rules)).of(text);
        return new Measure(Post.TEXT, row.unit(), length, NetworkRules.number(row));
    }
}
