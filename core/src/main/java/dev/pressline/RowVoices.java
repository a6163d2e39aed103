package dev.pressline;

import dev.pressline.model.Fact;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who laid rows over the shipped ones: the ledger says so as it does of words. */
final class RowVoices {

    private RowVoices() {}

    /** Rows by who brings them, from the one who counts most. */
    record Layer(String spoken, List<Fact> rows) {}

    /**
     * An entry for each row in force that is not the shipped one: {@code row.x.text.limit.weighted}.
     *
     * @param target for whom
     * @param shipped the network's own rows
     * @param layers what lies over them, the one that counts most first
     */
    static List<LedgerEntry> entries(String target, NetworkRules shipped, List<Layer> layers) {
        Map<String, LedgerEntry> entries = new LinkedHashMap<>();
        for (Layer layer : layers) {
            for (Fact row : layer.rows()) {
                String id = "row." + shipped.network() + "." + row.key()
                        + (row.unit().isEmpty() ? "" : "." + row.unit());
                entries.putIfAbsent(id, entry(id, row, shipped, layer, target));
            }
        }
        return new ArrayList<>(entries.values());
    }

    private static LedgerEntry entry(String id, Fact row, NetworkRules shipped, Layer layer, String target) {
        Optional<String> before = shipped.facts().stream()
                .filter(fact -> fact.key().equals(row.key()) && fact.unit().equals(row.unit()))
                .map(Fact::value)
                .findFirst();
        String why = layer.spoken() + " says so"
                + before.map(value -> "; shipped is " + value).orElse("");
        return new LedgerEntry(id, row.value(), List.of(), Fate.KEPT, why, Map.of(target, Fate.KEPT));
    }
}
