package dev.pressline.compose;

import dev.pressline.model.Fact;
import dev.pressline.model.Measure;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.UnitContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Holds texts against the rows of one network. */
final class Limits {

    private final Map<FactKey, List<Limit>> limits = new EnumMap<>(FactKey.class);
    private final NetworkAdapter adapter;
    private final NetworkRules rules;

    Limits(NetworkAdapter adapter, NetworkRules rules) {
        this.adapter = adapter;
        this.rules = rules;
    }

    /** A row's number, and how texts are measured in its unit. */
    private record Limit(String unit, int max, Length length) {
        boolean holds(List<Segment> text) {
            return length.of(text) <= max;
        }
    }

    /** Every limit of the text. */
    List<Measure> measures(List<Segment> text) {
        return limits(FactKey.TEXT_LIMIT).stream()
                .map(limit ->
                        new Measure(Post.TEXT, limit.unit(), limit.length().of(text), limit.max()))
                .toList();
    }

    /** Whether a text is within every row of a key; a network without such rows takes anything. */
    boolean within(FactKey key, List<Segment> text) {
        return limits(key).stream().allMatch(limit -> limit.holds(text));
    }

    /** Whether a text is shorter than some row of a key says. */
    boolean below(FactKey key, List<Segment> text) {
        return limits(key).stream().anyMatch(limit -> limit.length().of(text) < limit.max());
    }

    /** Whether plain words are within every row of a key. */
    boolean within(FactKey key, String words) {
        return within(key, List.of(new Segment.Words(words)));
    }

    private List<Limit> limits(FactKey key) {
        return limits.computeIfAbsent(
                key, rows -> rules.rows(rows).stream().map(this::limit).toList());
    }

    private Limit limit(Fact row) {
        Length length = adapter.length(new UnitContext(row.unit(), rules));
        return new Limit(row.unit(), NetworkRules.number(row), length);
    }
}
