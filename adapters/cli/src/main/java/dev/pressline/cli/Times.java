package dev.pressline.cli;

import dev.pressline.model.PageDate;
import java.time.Instant;
import java.time.ZoneOffset;

/** Dates and times as callers write them. A time without an offset is refused, for it is no moment. */
final class Times {

    private static final int DAY_LENGTH = "2026-11-22".length();

    private Times() {}

    /**
     * A moment; a day alone is its first moment in UTC.
     *
     * @throws IllegalArgumentException naming what was expected
     */
    static Instant instant(String text) {
        PageDate date = date(text);
        return date.instant()
                .orElseGet(() -> date.day().atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /**
     * A day, or a moment.
     *
     * @throws IllegalArgumentException naming what was expected
     */
    static PageDate date(String text) {
        return PageDate.parse(text)
                .filter(date -> date.instant().isPresent() || text.strip().length() <= DAY_LENGTH)
                .orElseThrow(() -> new IllegalArgumentException(
                        "is '" + text + "', expected a day such as 2026-11-22 or a time such as 2026-11-22T09:30:00Z"));
    }
}
