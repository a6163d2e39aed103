package dev.pressline.compose;

import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.OverrideChain.Voice;
import java.util.List;
import java.util.Map;

/** Ledger entries for what a caller said: {@code override.prefix}, and whose word it was. */
final class Spoke {

    /** A ready text. */
    static final String TEXT = "text";

    private Spoke() {}

    /** What is said for one target has the target in its id: {@code override.prefix@x}. */
    static LedgerEntry entry(String what, String text, Voice by, Fate fate, String target) {
        boolean own = by == Voice.TARGET || by == Voice.PROFILE_TARGET || what.equals(TEXT);
        String id = "override." + what + (own ? "@" + target : "");
        return new LedgerEntry(id, text, List.of(), fate, by.spoken() + " says so", Map.of(target, fate));
    }

    /** The same where nothing was said at all. */
    static LedgerEntry dropped(LedgerEntry entry) {
        return new LedgerEntry(
                entry.id(), entry.text(), List.of(), Fate.DROPPED, entry.why() + "; nothing could be said", Map.of());
    }
}
