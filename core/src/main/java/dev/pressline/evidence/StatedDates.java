package dev.pressline.evidence;

import dev.pressline.evidence.StatedFact.Kind;
import java.util.Optional;
import java.util.Set;

/**
 * The dates of a text: {@code Nov. 22, 2026}, {@code 22. November 2026} and {@code 22.11.2026} are {@code 2026-11-22},
 * {@code May 5} is {@code --05-05}, {@code May 2027} is {@code 2027-05}, {@code Friday} is {@code w5}. A day and a
 * month in figures alone are no date: nobody knows which comes first.
 */
final class StatedDates {

    private static final int LONGEST_DAY = 2;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;
    private static final int SHORTEST_WEEKDAY = 5;

    /** Between a day and its month. */
    private static final Set<String> BETWEEN = Set.of(".", "st", "nd", "rd", "th", "of", "de", "er");

    /** Between a month and its year. */
    private static final Set<String> OF_YEAR = Set.of("de", "del");

    private final Tokens tokens;
    private final Optional<Lexicon> lexicon;

    StatedDates(Tokens tokens, Optional<Lexicon> lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The date that begins at a token. */
    Optional<Stated> at(int at) {
        if (tokens.isNumber(at)) {
            return isDay(at) ? dayFirst(at) : inFigures(at);
        }
        if (isMonth(at)) {
            return Optional.of(monthFirst(at));
        }
        int weekday = CalendarWords.weekday(tokens.word(at));
        return weekday > 0 && tokens.word(at).length() >= SHORTEST_WEEKDAY
                ? Optional.of(new Stated(Kind.DATE, "w" + weekday, at, at))
                : Optional.empty();
    }

    private Optional<Stated> dayFirst(int day) {
        int month = day + 1;
        while (month <= day + 2 && BETWEEN.contains(tokens.word(month))) {
            month++;
        }
        return isMonth(month) ? Optional.of(withYear(month, tokens.word(day), day, month)) : Optional.empty();
    }

    private Stated monthFirst(int month) {
        int next = tokens.word(month + 1).equals(".") && tokens.isGlued(month + 1) ? month + 2 : month + 1;
        if (isDay(next) && !MeasureWords.at(tokens, next + 1).isPresent()) {
            boolean ordinal =
                    tokens.isGlued(next + 1) && BETWEEN.contains(tokens.word(next + 1)) && tokens.isWord(next + 1);
            return withYear(month, tokens.word(next), month, ordinal ? next + 1 : next);
        }
        return withYear(month, "", month, month);
    }

    /** The year may follow, behind a comma or a full stop. */
    private Stated withYear(int month, String day, int first, int last) {
        int year = last + 1;
        if (tokens.isSign(year)
                && ",.".contains(tokens.word(year))
                && tokens.isYear(year + 1)
                && !tokens.opensLine(year + 1)) {
            year++;
        } else if (OF_YEAR.contains(tokens.word(year))) {
            year++;
        }
        int number = CalendarWords.month(tokens.word(month));
        return tokens.isYear(year)
                ? new Stated(Kind.DATE, value(tokens.word(year), number, day), first, year)
                : new Stated(Kind.DATE, value("-", number, day), first, last);
    }

    /** {@code 22.11.2026} in one token, {@code 2026-11-22} in five. */
    private Optional<Stated> inFigures(int at) {
        String[] parts = tokens.word(at).split("\\.", -1);
        if (parts.length == 3 && isUpTo(LAST_DAY, parts[0]) && isUpTo(LAST_MONTH, parts[1]) && isYear(parts[2])) {
            return Optional.of(new Stated(Kind.DATE, value(parts[2], Integer.parseInt(parts[1]), parts[0]), at, at));
        }
        boolean iso = tokens.isYear(at) && isPart(at + 1, LAST_MONTH) && isPart(at + 3, LAST_DAY);
        return iso
                ? Optional.of(new Stated(
                        Kind.DATE,
                        value(tokens.word(at), Integer.parseInt(tokens.word(at + 2)), tokens.word(at + 4)),
                        at,
                        at + 4))
                : Optional.empty();
    }

    private boolean isPart(int hyphen, int most) {
        return tokens.word(hyphen).equals("-")
                && tokens.isGlued(hyphen)
                && tokens.isGlued(hyphen + 1)
                && isUpTo(most, tokens.word(hyphen + 1));
    }

    private boolean isDay(int at) {
        return tokens.isNumber(at) && isUpTo(LAST_DAY, tokens.word(at));
    }

    private static boolean isUpTo(int most, String digits) {
        return !digits.isEmpty()
                && digits.length() <= LONGEST_DAY
                && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(digits) >= 1
                && Integer.parseInt(digits) <= most;
    }

    private static boolean isYear(String digits) {
        return digits.length() == 4 && (digits.startsWith("19") || digits.startsWith("20"));
    }

    /** Months that are words, too, count beside a number or with a capital; short ones of any language with a stop. */
    private boolean isMonth(int at) {
        if (!tokens.isWord(at) || CalendarWords.month(tokens.word(at)) == 0) {
            return false;
        }
        boolean beside = tokens.isNumber(at - 1) || tokens.isNumber(at + 1);
        boolean known =
                lexicon.filter(its -> its.is(WordGroup.MONTH, tokens, at)).isPresent();
        boolean stopped =
                tokens.word(at + 1).equals(".") && tokens.isGlued(at + 1) && (beside || tokens.isNumber(at + 2));
        return known ? beside || tokens.isCapitalised(at) : stopped;
    }

    /** As ISO 8601 writes it; without a year as vCard does. */
    private static String value(String year, int month, String day) {
        String padded = twoDigits(String.valueOf(month));
        return year + "-" + padded + (day.isEmpty() ? "" : "-" + twoDigits(day));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
