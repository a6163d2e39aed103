package dev.pressline.condense;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of one language for a time near the day of the release, from {@code times.tsv}. */
final class TimeWords {

    /** Instead of these nothing can stand. */
    private static final Time NEVER = new Time(Unit.DAY, 0, "");

    private static final Map<String, TimeWords> ALL = load();

    private final Map<String, Time> times = new HashMap<>();
    /** The first words of all times, so that most words cost one look. */
    private final Set<String> firsts = new HashSet<>();

    private final Set<String> still = new HashSet<>();
    private final Set<String> past = new HashSet<>();
    private final Set<String> governs = new HashSet<>();
    private List<String> months = List.of();
    private List<String> shortMonths = List.of();
    private int longest;

    /** What a time names. */
    enum Unit {
        DAY,
        /** A day, or these years: "today". */
        AGE,
        /** Named by its Monday. */
        WEEK
    }

    /**
     * A time.
     *
     * @param unit what it names
     * @param days from the release's day
     * @param instead what stands instead, {@code {d}} for the date; empty where nothing can
     */
    record Time(Unit unit, int days, String instead) {}

    /**
     * Words that were found.
     *
     * @param time empty where they stay as they are
     */
    record Found(int start, int end, Optional<Time> time) {}

    private TimeWords() {}

    /** The words of a language; empty where there are none. */
    static Optional<TimeWords> of(String bcp47) {
        return Optional.ofNullable(ALL.get(Locale.forLanguageTag(bcp47).getLanguage()));
    }

    /** The longest phrase that begins at a place; asked at the start of a word. */
    Optional<Found> at(String lower, int start) {
        Optional<Found> found = Optional.empty();
        if (!firsts.contains(lower.substring(start, wordEnd(lower, start)))) {
            return found;
        }
        int limit = Math.min(lower.length(), start + longest);
        for (int end = start + 1; end <= limit; end++) {
            if (end == lower.length() || !isInWord(lower.charAt(end))) {
                String phrase = lower.substring(start, end);
                Time time = times.get(phrase);
                if (time != null || still.contains(phrase)) {
                    found = Optional.of(new Found(start, end, Optional.ofNullable(time)));
                }
            }
        }
        return found;
    }

    private static int wordEnd(String lower, int start) {
        int end = start;
        while (end < lower.length() && isInWord(lower.charAt(end))) {
            end++;
        }
        return end;
    }

    static boolean isInWord(char c) {
        return (c >= 'a' && c <= 'z')
                || Character.isLetterOrDigit(c)
                || c == '\''
                || c == '-'
                || Character.isSurrogate(c);
    }

    /** Whether a verb says that it happened, so that the time may go. */
    boolean isPast(String lowerWord) {
        return past.contains(lowerWord);
    }

    /** Whether a preposition takes the time with it. */
    boolean governs(String lowerWord) {
        return governs.contains(lowerWord);
    }

    /** {@code November}, or {@code Nov.} where the language has that. */
    String month(int number, boolean abbreviated) {
        return (abbreviated && !shortMonths.isEmpty() ? shortMonths : months).get(number - 1);
    }

    /** Whether a text writes a month short, with its stop or, before a number, without it. */
    boolean abbreviates(String text) {
        return shortMonths.stream()
                .filter(month -> month.endsWith("."))
                .anyMatch(month -> text.contains(month) || text.contains(withoutStop(month) + " "));
    }

    private static String withoutStop(String month) {
        return month.substring(0, month.length() - 1);
    }

    /** Whether a date with a month stands at a place. */
    boolean isMonthAt(String text, int at) {
        return Stream.concat(months.stream(), shortMonths.stream()).anyMatch(month -> text.startsWith(month, at));
    }

    private static Map<String, TimeWords> load() {
        Map<String, TimeWords> all = new HashMap<>();
        rows().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .forEach(row ->
                        all.computeIfAbsent(row[1], language -> new TimeWords()).add(row));
        return Map.copyOf(all);
    }

    private void add(String[] row) {
        List<String> rest = List.of(row).subList(2, row.length);
        switch (row[0]) {
            case "still" -> still.add(opened(row[2]));
            case "past" -> past.add(row[2]);
            case "governs" -> governs.add(row[2]);
            case "never" -> times.put(opened(row[2]), NEVER);
            case "months" -> months = rest;
            case "short" -> shortMonths = rest;
            case "time" ->
                times.put(
                        opened(row[2]),
                        new Time(Unit.valueOf(row[3].toUpperCase(Locale.ROOT)), Integer.parseInt(row[4]), row[5]));
            default -> throw new IllegalStateException("times.tsv: no row is called " + row[0]);
        }
    }

    /** A phrase that is looked for. */
    private String opened(String phrase) {
        longest = Math.max(longest, phrase.length());
        firsts.add(phrase.substring(0, wordEnd(phrase, 0)));
        return phrase;
    }

    private static Stream<String> rows() {
        try (InputStream in = TimeWords.class.getResourceAsStream("times.tsv")) {
            if (in == null) {
                throw new IllegalStateException("times.tsv is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
