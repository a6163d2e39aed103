package dev.pressline.read;

import dev.pressline.evidence.CalendarWords;
import dev.pressline.model.PageDate;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the first calendar day in a text as people and systems write it: {@code 2026-11-22T09:30:00+01:00}, {@code 22.
 * November 2026}, {@code Nov. 22, 2026}, {@code 22/11/2026}. Where day and month can't be told apart ({@code 3/4/2026})
 * the month stands first, as where most such pages come from, unless the language says otherwise.
 */
final class DateText {

    private static final int LONGEST = 400;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;

    /** The lengths of {@code 2026-11-22} and {@code 2026-11-22T09:30:00}. */
    private static final int DAY = 10;

    private static final int SECONDS = 19;

    /**
     * A day and where it stands.
     *
     * @param start of its first character in the text
     * @param end after its last
     */
    record Found(LocalDate day, int start, int end) {}

    /** A word or number of the text. */
    private record Token(String text, int number, int start, int end) {
        boolean isNumber() {
            return number >= 0;
        }

        boolean isYear() {
            return text.length() == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
        }

        boolean isDay() {
            return text.length() <= 2 && number >= 1 && number <= 31;
        }

        int month() {
            return isNumber() ? text.length() <= 2 && number <= 12 ? number : 0 : CalendarWords.month(text);
        }
    }

    private final String text;
    private final boolean dayFirst;
    private final List<Token> tokens;

    private DateText(String text, boolean dayFirst) {
        this.text = text;
        this.dayFirst = dayFirst;
        this.tokens = tokens(text);
    }

    /** A date of a machine or a person; the instant where an offset is given. */
    static Optional<PageDate> read(String raw, boolean dayFirst) {
        String text = raw.strip();
        Optional<PageDate> stamp = stamp(text);
        if (stamp.isPresent()) {
            return stamp;
        }
        return find(text, dayFirst).map(found -> new PageDate(found.day(), instant(text.substring(found.start()))));
    }

    private static Optional<PageDate> stamp(String text) {
        boolean digits = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (digits && (text.length() == 10 || text.length() == 13) && text.charAt(0) == '1') {
            return Optional.of(PageDate.of(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)))));
        }
        if (digits && (text.length() == 8 || text.length() == 14)) {
            return PageDate.parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6, 8));
        }
        return Optional.empty();
    }

    /** Most dates have no instant: what can't be one is not tried, for to fail is slow. */
    private static Optional<Instant> instant(String text) {
        int space = text.indexOf(' ');
        if (space == 1 || space == 2) {
            return text.indexOf(':') > 0 ? instant(text, DateTimeFormatter.RFC_1123_DATE_TIME) : Optional.empty();
        }
        String iso = space < 0
                ? text
                : text.substring(0, space) + "T" + text.substring(space + 1).replace(" ", "");
        boolean timed = iso.length() > DAY && (iso.charAt(DAY) == 'T' || iso.charAt(DAY) == 't');
        int sign = Math.max(iso.lastIndexOf('+'), iso.lastIndexOf('-'));
        if (!timed || !(sign > DAY || iso.endsWith("Z") || iso.endsWith("z"))) {
            return Optional.empty();
        }
        boolean digits = sign >= SECONDS && sign == iso.length() - 5 && iso.indexOf(':', sign) < 0;
        String colon = digits ? iso.substring(0, sign + 3) + ":" + iso.substring(sign + 3) : iso;
        return instant(colon, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Optional<Instant> instant(String text, DateTimeFormatter form) {
        try {
            return Optional.of(OffsetDateTime.parse(text, form).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static boolean isWeekday(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return CalendarWords.weekday(bare.toLowerCase(Locale.ROOT)) > 0;
    }

    static boolean isMonth(String word) {
        String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return CalendarWords.month(bare.toLowerCase(Locale.ROOT)) > 0;
    }

    /** The first day in the text. */
    static Optional<Found> find(String text, boolean dayFirst) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return new DateText(head, dayFirst).first();
    }

    private Optional<Found> first() {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Optional<Found> found = at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Found> at(int i) {
        Token a = tokens.get(i);
        Token b = tokens.get(i + 1);
        Token c = tokens.get(i + 2);
        if (a.isYear() && b.month() > 0 && c.isDay() && close(a, c)) {
            return day(a, b.month(), c, a, c);
        }
        if (!c.isYear() || !close(a, c)) {
            return Optional.empty();
        }
        if (a.isNumber() && b.isNumber()) {
            return numeric(a, b, c);
        }
        if (a.isDay() && !b.isNumber() && b.month() > 0) {
            return day(c, b.month(), a, a, c);
        }
        if (!a.isNumber() && a.month() > 0 && b.isDay()) {
            return day(c, a.month(), b, a, c);
        }
        return Optional.empty();
    }

    private Optional<Found> numeric(Token a, Token b, Token c) {
        String between = text.substring(a.end(), b.start());
        if (!a.isDay() || !b.isDay() || between.isBlank() || between.length() > 2) {
            return Optional.empty();
        }
        boolean dots = between.startsWith(".");
        boolean monthFirst = (!dots && !dayFirst && a.month() > 0) || b.month() == 0;
        return monthFirst ? day(c, a.month(), b, a, c) : day(c, b.month(), a, a, c);
    }

    /** The parts of one date stand close together. */
    private static boolean close(Token a, Token c) {
        return c.end() - a.start() <= 32;
    }

    private static Optional<Found> day(Token year, int month, Token day, Token first, Token last) {
        try {
            LocalDate date = LocalDate.of(year.number(), month, day.number());
            return Optional.of(new Found(date, first.start(), last.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Numbers and words; "of", "de", ordinals and weekdays are left out. */
    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            if (isDigit(text.charAt(i))) {
                while (i < text.length() && isDigit(text.charAt(i))) {
                    i++;
                }
                String digits = text.substring(start, i);
                tokens.add(new Token(digits, digits.length() > 4 ? 99999 : Integer.parseInt(digits), start, i));
            } else if (Character.isLetter(text.charAt(i))) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                String word = text.substring(start, i).toLowerCase(Locale.ROOT);
                if (!SKIPPED.contains(word)) {
                    tokens.add(new Token(word, -1, start, i));
                }
            } else {
                i++;
            }
        }
        return tokens;
    }

    private static final List<String> SKIPPED =
            List.of("st", "nd", "rd", "th", "er", "de", "of", "del", "den", "年", "月", "日", "년", "월", "일");

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
