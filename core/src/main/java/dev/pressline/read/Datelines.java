package dev.pressline.read;

import dev.pressline.model.Dateline;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Splits the dateline off a release's first paragraph: {@code "GRAZ, Nov. 22, 2026 (Example Wire) -- Acme opens"} has a
 * dateline that ends before {@code "Acme"}. It is read unit by unit: places, a day, a time, a wire, and the dashes
 * between them, until something else stands there.
 */
final class Datelines {

    private static final int LONGEST = 260;
    private static final int MOST_PLACE_WORDS = 7;

    /**
     * What was found.
     *
     * @param end where the text itself begins
     */
    record Found(Dateline dateline, int end) {}

    private final String text;
    private final boolean dayFirst;
    private final DatelineWords line;
    private int at;
    private int strongEnd = -1;
    private int unitEnd;
    private int unitsAtStrong;
    private int units;
    private @Nullable String place;
    private @Nullable LocalDate day;
    private @Nullable String wire;
    private boolean placeIsCapital;

    private Datelines(String text, boolean dayFirst) {
        this.text = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        this.dayFirst = dayFirst;
        this.line = new DatelineWords(this.text, dayFirst);
    }

    /**
     * The dateline at the start of a paragraph.
     *
     * @param title what a place must not be: the first word of the headline is no place
     */
    static Optional<Found> find(String paragraph, String title, boolean dayFirst) {
        return new Datelines(paragraph, dayFirst).read(title);
    }

    private Optional<Found> read(String title) {
        boolean more = true;
        while (more && at < text.length()) {
            skipSpace();
            more = at < text.length() && (wire() || separator() || date() || time() || place());
        }
        boolean dated = day != null || wire != null;
        int end = strongEnd > 0 ? strongEnd : dated && isPlaceSure() ? unitEnd : -1;
        if (end <= 0 || (strongEnd > 0 && !dated && !isPlaceAlone(title))) {
            return Optional.empty();
        }
        if (strongEnd > 0 && unitsAtStrong < units && dated && unitEnd > strongEnd && endsClause(unitEnd)) {
            end = unitEnd;
        }
        String words = text.substring(0, end).strip();
        int start = end;
        while (start < text.length() && " ,.:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Optional.of(new Found(
                new Dateline(words, Optional.ofNullable(place), Optional.ofNullable(day), Optional.ofNullable(wire)),
                start));
    }

    /** Without a dash at the end, "Miami, FL July 15, 2026" is a dateline, "On July 15, 2026" is none. */
    private boolean isPlaceSure() {
        return place != null && (place.contains(",") || endsClause(unitEnd));
    }

    /** After "Miami, July 15, 2026." or at the end of the paragraph. */
    private boolean endsClause(int end) {
        return end >= text.length() || ".:".indexOf(text.charAt(end)) >= 0;
    }

    /** A place without day or wire is believed in capitals or with its state, and when the headline is not about it. */
    private boolean isPlaceAlone(String title) {
        String found = place;
        return found != null
                && (placeIsCapital || endsInState(found))
                && units == 1
                && !Texts.key(title).startsWith(Texts.key(found))
                && !Texts.key(title).contains(Texts.key(found.split(",", -1)[0]) + "s");
    }

    /** {@code Plano, TX}. */
    private static boolean endsInState(String place) {
        int comma = place.lastIndexOf(", ");
        return comma > 0
                && place.length() == comma + 4
                && Character.isUpperCase(place.charAt(comma + 2))
                && Character.isUpperCase(place.charAt(comma + 3));
    }

    private void skipSpace() {
        while (at < text.length() && " ,[]*".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private boolean separator() {
        int start = at;
        while (at < text.length() && (DatelineWords.DASHES.indexOf(text.charAt(at)) >= 0 || isLooseSeparator(start))) {
            at++;
        }
        if (at == start) {
            return false;
        }
        boolean strong = DatelineWords.DASHES.indexOf(text.charAt(start)) >= 0 || text.charAt(start) == ':';
        if (strong && units > 0) {
            strongEnd = at;
            unitsAtStrong = units;
        }
        return true;
    }

    private boolean isLooseSeparator(int start) {
        char c = text.charAt(at);
        if (c == ':') {
            return units > 0 && day != null;
        }
        return (c == '/' || c == '.' || c == '|' || c == ';' || c == '@') && at == start && units > 0;
    }

    private boolean wire() {
        char c = text.charAt(at);
        int close = c == '(' ? line.closing(at, ')') : c == '/' ? line.closing(at, '/') : -1;
        if (close > 0 && (c == '/' || line.goesOnAsDateline(close + 1))) {
            return unit(close + 1, () -> wire = text.substring(at + 1, close).strip(), true);
        }
        int end = line.nameEnd(at);
        String name = text.substring(at, end);
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = lower.contains("wire")
                || lower.contains("news direct")
                || lower.startsWith("for immediate")
                || lower.startsWith("release date")
                || lower.endsWith(" pr");
        return named && name.length() < DatelineWords.LONGEST_WIRE && unit(end, () -> wire = name.strip(), false);
    }

    private boolean unit(int end, Runnable take, boolean closes) {
        take.run();
        at = end;
        units++;
        unitEnd = end;
        if (closes) {
            strongEnd = end;
            unitsAtStrong = units;
        }
        return true;
    }

    private boolean date() {
        Optional<DateText.Found> found = DateText.find(text.substring(at), dayFirst);
        if (found.isEmpty()
                || !DatelineWords.isDateLead(text.substring(at, at + found.get().start()))) {
            return false;
        }
        int end = at + found.get().end();
        return unit(end, () -> day = day == null ? found.get().day() : day, false);
    }

    /** A clock time with its zone, which some wires add. */
    private boolean time() {
        int end = day == null ? -1 : line.clockEnd(at);
        if (end < 0) {
            return false;
        }
        at = end;
        unitEnd = end;
        return true;
    }

    private boolean place() {
        int end = line.nameEnd(at);
        String name = withoutParticle(text.substring(at, end).strip());
        boolean fits = !name.isEmpty() && Texts.words(name) <= MOST_PLACE_WORDS && line.followsPlace(end, day != null);
        if (!fits || (units > 0 && place != null && strongEnd < 0 && day == null && wire == null)) {
            return false;
        }
        return unit(
                end,
                () -> {
                    if (place == null) {
                        place = name.replaceAll("[\\s,.]+$", "");
                        String city = name.split(",", -1)[0];
                        placeIsCapital = city.length() > 3 && city.equals(city.toUpperCase(Locale.ROOT));
                    }
                },
                false);
    }

    /** "PARIS, le" before "3 mars". */
    private static String withoutParticle(String name) {
        int space = name.lastIndexOf(' ');
        return space > 0 && Character.isLowerCase(name.charAt(space + 1)) ? name.substring(0, space) : name;
    }
}
