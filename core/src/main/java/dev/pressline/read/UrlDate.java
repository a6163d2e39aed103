package dev.pressline.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** The day in an address: {@code /2026/11/22/} or {@code 2026-11-22}. */
record UrlDate(String url) {

    private static final int FORM = "2026/11/22".length();

    Optional<LocalDate> day() {
        for (int i = 0; i + FORM <= url.length(); i++) {
            boolean starts = i == 0 || !isDigit(url.charAt(i - 1));
            char mark = url.charAt(i + 4);
            if (starts && "/-_".indexOf(mark) >= 0 && url.charAt(i + 7) == mark) {
                Optional<LocalDate> day = parse(url.substring(i, i + FORM));
                if (day.isPresent()) {
                    return day;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> parse(String form) {
        for (int i = 0; i < FORM; i++) {
            if (i != 4 && i != 7 && !isDigit(form.charAt(i))) {
                return Optional.empty();
            }
        }
        int year = Integer.parseInt(form.substring(0, 4));
        if (year < 1990 || year > 2099) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    year, Integer.parseInt(form.substring(5, 7)), Integer.parseInt(form.substring(8, FORM))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
