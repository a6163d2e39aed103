package dev.pressline.benchmarks.fuzz;

import java.util.Locale;

/** Everything that takes what anybody may have written. */
public enum Hostile {
    READ,
    ADAPT,
    CALLERS,
    CLEAN_UP,
    SCANNERS,
    LENGTHS,
    SENTENCES,
    ENCODERS,
    SLOTS,
    CONDENSE,
    TONE,
    ROWS,
    FROM_MAP,
    JSON_LINES;

    /** Takes the bytes in; throws only where a promise is broken. */
    public void take(byte[] data) {
        switch (this) {
            case READ -> Pages.read(data);
            case ADAPT -> Pages.adapt(data);
            case CALLERS -> Callers.adapt(data);
            case CLEAN_UP -> Texts.cleanUp(data);
            case SCANNERS -> Texts.scanners(data);
            case LENGTHS -> Texts.lengths(data);
            case SENTENCES -> Texts.sentences(data);
            case ENCODERS -> Texts.encoders(data);
            case SLOTS -> Texts.slots(data);
            case CONDENSE -> Texts.condense(data);
            case TONE -> Texts.tone(data);
            case ROWS -> Stored.rows(data);
            case FROM_MAP -> Stored.fromMap(data);
            case JSON_LINES -> Stored.jsonLines(data);
        }
    }

    /** {@code json-lines}: as folders and options have it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Hostile of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
