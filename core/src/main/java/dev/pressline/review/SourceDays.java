package dev.pressline.review;

import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFact.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The dates of a source, however fully it and a text made of it write them. A source of 2026 that says {@code Thursday,
 * October 22} has {@code October 22, 2026}, too, and no {@code Friday, October 22}.
 */
final class SourceDays {

    /** What stands in the place of a year that is not said, see {@link StatedFact#value}. */
    private static final String NO_YEAR = "-";

    private static final int MONTH = "-10".length();
    private static final int DAY = "-10-22".length();
    private static final int YEAR = "2026".length();

    /** Chars between the days of "October 6 and 7", or between a day of the week and its date. */
    private static final int NEAR = 12;

    private final Optional<LocalDate> published;
    private final Set<String> values = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> weekdays = new HashSet<>();

    SourceDays(List<StatedFact> facts, Optional<LocalDate> published) {
        this.published = published;
        published.map(LocalDate::toString).ifPresent(this::add);
        for (int i = 0; i < facts.size(); i++) {
            StatedFact fact = facts.get(i);
            if (fact.kind() == Kind.DATE) {
                add(fact.value());
                for (int other : new int[] {i - 1, i + 1}) {
                    if (other >= 0 && other < facts.size() && isNear(fact, facts.get(other))) {
                        addNeighbour(fact.value(), facts.get(other));
                    }
                }
            }
        }
    }

    private void add(String value) {
        if (isWeekday(value)) {
            values.add(value);
            return;
        }
        String year = year(value);
        String day = value.substring(year.length());
        Stream.concat(years(value), Stream.of(NO_YEAR)).forEach(its -> {
            values.add(its + day);
            values.add(its + day.substring(0, MONTH));
        });
        if (!year.equals(NO_YEAR)) {
            figures.add(year);
        }
        if (day.length() == DAY) {
            String number = String.valueOf(Integer.parseInt(day.substring(MONTH + 1)));
            figures.addAll(List.of(number, "#" + number));
            years(value).limit(1).flatMap(its -> weekday(its, day).stream()).forEach(values::add);
        }
    }

    static boolean isNear(StatedFact one, StatedFact other) {
        int gap = Math.max(one.span().start(), other.span().start())
                - Math.min(one.span().end(), other.span().end());
        return gap <= NEAR;
    }

    /** "October 6 and 7" has both days; "Thursday, October 22" ties them. */
    private void addNeighbour(String date, StatedFact other) {
        String value = other.value();
        boolean number = other.kind() == Kind.FIGURE
                && value.length() <= 2
                && value.chars().allMatch(Character::isDigit);
        if (isWeekday(date)) {
            return;
        }
        String year = year(date);
        if (number && date.length() - year.length() == DAY) {
            add(year + date.substring(year.length(), year.length() + MONTH) + "-" + (value.length() == 1 ? "0" : "")
                    + value);
        } else if (isWeekday(other)) {
            weekdays.add(value + date.substring(year.length()));
        }
    }

    /** Whether the source names a day, a month or a day of the week. */
    boolean has(String value) {
        return values.contains(value);
    }

    /** Whether a day of the week and a date stand together that no calendar has together, and the source neither. */
    boolean isWrong(StatedFact weekday, StatedFact date) {
        String day =
                date.value().substring(isWeekday(date) ? 0 : year(date.value()).length());
        return isWeekday(weekday)
                && day.length() == DAY
                && !weekdays.contains(weekday.value() + day)
                && years(date.value()).findAny().isPresent()
                && years(date.value())
                        .flatMap(year -> weekday(year, day).stream())
                        .noneMatch(weekday.value()::equals);
    }

    /** Days and years as bare figures: "on the 22nd". */
    Set<String> figures() {
        return figures;
    }

    private static boolean isWeekday(StatedFact fact) {
        return fact.kind() == Kind.DATE && isWeekday(fact.value());
    }

    private static boolean isWeekday(String value) {
        return value.startsWith("w");
    }

    private static String year(String value) {
        return value.startsWith(NO_YEAR) ? NO_YEAR : value.substring(0, YEAR);
    }

    /** The year of a date; one without may be of the source's own year, or of the next. */
    private Stream<String> years(String value) {
        String year = year(value);
        return year.equals(NO_YEAR)
                ? published.stream()
                        .map(LocalDate::getYear)
                        .flatMap(own -> Stream.of(own, own + 1))
                        .map(String::valueOf)
                : Stream.of(year);
    }

    private static Optional<String> weekday(String year, String day) {
        try {
            return Optional.of("w" + LocalDate.parse(year + day).getDayOfWeek().getValue());
        } catch (DateTimeException e) {
            return Optional.empty(); // February 30
        }
    }
}
