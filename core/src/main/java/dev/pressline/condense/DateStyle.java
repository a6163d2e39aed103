package dev.pressline.condense;

import dev.pressline.condense.TimeWords.Time;
import dev.pressline.model.Article;
import dev.pressline.model.Dateline;
import dev.pressline.model.PageDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day of a release, and how the release writes days: {@code Nov. 22} where its dateline does, {@code 22 November}
 * in British English, {@code 22. November} in German. The year goes without saying: it is the release's.
 *
 * @param day the dateline's, else the page's; empty where neither says
 */
record DateStyle(Optional<LocalDate> day, String language, boolean abbreviated, boolean dayFirst, TimeWords words) {

    /** Regions whose English has the month before the day. */
    private static final Set<String> MONTH_FIRST = Set.of("", "US", "CA", "PH");

    static DateStyle of(Article article, TimeWords words) {
        String dateline = article.dateline().map(Dateline::text).orElse("");
        Locale locale = Locale.forLanguageTag(article.language());
        Optional<LocalDate> day = article.dateline()
                .flatMap(Dateline::date)
                .or(() -> article.published().map(PageDate::day));
        boolean dayFirst = day.isPresent()
                && (dateline.isEmpty()
                        ? !MONTH_FIRST.contains(locale.getCountry())
                        : leads(dateline, day.get(), words));
        return new DateStyle(day, locale.getLanguage(), words.abbreviates(dateline), dayFirst, words);
    }

    /** No day is known. */
    static DateStyle unknown(String language, TimeWords words) {
        return new DateStyle(Optional.empty(), language, false, false, words);
    }

    private static boolean leads(String dateline, LocalDate day, TimeWords words) {
        String month = words.month(day.getMonthValue(), false);
        String start = month.substring(0, Math.min(3, month.length()));
        int at = dateline.indexOf(start);
        int number = dateline.indexOf(String.valueOf(day.getDayOfMonth()));
        return at >= 0 && number >= 0 && number < at;
    }

    /** What stands instead of a time; empty where no day is known, or the year would be another. */
    Optional<String> instead(Time time) {
        return day.filter(known -> !time.instead().isEmpty())
                .map(today -> {
                    LocalDate exact = today.plusDays(time.days());
                    return time.unit() == TimeWords.Unit.WEEK
                            ? exact.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            : exact;
                })
                .filter(exact ->
                        day.filter(today -> today.getYear() == exact.getYear()).isPresent())
                .map(exact -> time.instead().replace("{d}", written(exact)));
    }

    /** {@code Nov. 22}, without the preposition. */
    String written(LocalDate exact) {
        String month = words.month(exact.getMonthValue(), abbreviated);
        int number = exact.getDayOfMonth();
        return switch (language) {
            case "de" -> number + ". " + month;
            case "fr" -> (number == 1 ? "1er" : String.valueOf(number)) + " " + month;
            case "es" -> number + " de " + month;
            default -> dayFirst ? number + " " + month : month + " " + number;
        };
    }
}
