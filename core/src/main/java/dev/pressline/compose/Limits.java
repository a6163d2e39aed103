package dev.pressline.compose;

import dev.pressline.model.Fact;
import dev.pressline.model.Measure;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.LengthContext;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.util.List;

/** Holds texts against the rows of one network. */
final class Limits {

    private final NetworkAdapter adapter;
    private final NetworkRules rules;

    Limits(NetworkAdapter adapter, NetworkRules rules) {
        this.adapter = adapter;
        this.rules = rules;
    }

    /** Every limit of the text. */
    List<Measure> measures(List<Segment> text) {
        return rules.rows(FactKey.TEXT_LIMIT).stream()
                .map(row -> measure("text", row, text))
                .toList();
    }

    /** Whether a text is within every row of a key; a network without such rows takes anything. */
    boolean within(FactKey key, List<Segment> text) {
        return rules.rows(key).stream().map(row -> measure("text", row, text)).allMatch(Measure::fits);
    }

    /** Whether plain words are within every row of a key. */
    boolean within(FactKey key, String words) {
        return within(key, List.of(new Segment.Words(words)));
    }

    private Measure measure(String field, Fact row, List<Segment> text) {
        int length = adapter.length(new LengthContext(row.unit(), text, rules));
        return new Measure(field, row.unit(), length, NetworkRules.number(row));
    }
}
