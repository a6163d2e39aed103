package dev.pressline.model;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date as a page gives it: always a day, and the instant where the page says it with an offset. A day alone is not
 * turned into an instant, for nobody knows the zone.
 *
 * <p>{@code PageDate.parse("2026-11-22T09:30:00+01:00")} has the day 2026-11-22 and the instant 2026-11-22T08:30:00Z;
 * {@code PageDate.parse("2026-11-22")} has the day alone; {@code PageDate.parse("soon")} is empty.
 *
 * @param day as the page writes it, in the page's own offset
 * @param instant empty where the page gives no time with an offset
 */
public record PageDate(LocalDate day, Optional<Instant> instant) {

    private static final int DAY_LENGTH = "2026-11-22".length();

    /** A day without a time. */
    public static PageDate of(LocalDate day) {
        return new PageDate(day, Optional.empty());
    }

    /** An instant, its day taken in UTC. */
    public static PageDate of(Instant instant) {
        return new PageDate(instant.atZone(ZoneOffset.UTC).toLocalDate(), Optional.of(instant));
    }

    /** Reads an ISO 8601 date, or date and time; empty for anything else. */
    public static Optional<PageDate> parse(String text) {
        String iso = text.strip();
        try {
            if (iso.length() <= DAY_LENGTH) {
                return Optional.of(of(LocalDate.parse(iso)));
            }
            LocalDate day = LocalDate.parse(iso.substring(0, DAY_LENGTH));
            return Optional.of(new PageDate(day, instantOf(iso)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> instantOf(String iso) {
        try {
            return Optional.of(OffsetDateTime.parse(iso).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether this is after {@code now}: by the instant where there is one, else by the day in UTC. */
    public boolean isAfter(Instant now) {
        return instant.map(at -> at.isAfter(now))
                .orElseGet(() -> day.isAfter(now.atZone(ZoneOffset.UTC).toLocalDate()));
    }

    /** ISO 8601: the instant in UTC where there is one, else the day. */
    @Override
    public String toString() {
        return instant.map(Instant::toString).orElseGet(day::toString);
    }
}
