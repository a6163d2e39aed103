package dev.pressline.benchmarks.quality;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first calendar day in a text as it is written: no shift between time zones. */
final class WrittenDay {

    private static final String[] NAMES = {
        "jan januar janvier ene",
        "feb februar février",
        "mar märz maerz mars",
        "apr avril abr",
        "may mai",
        "jun juni juin",
        "jul juli juillet",
        "aug août ago",
        "sep",
        "oct okt octobre",
        "nov",
        "dec dez décembre dic"
    };

    private static final Map<String, Integer> MONTHS = months();

    private static final String LETTERS = "([\\p{L}\\p{Nl}\\p{No}]{3,})";
    private static final String YEAR = "((?:19|20)\\p{Nd}\\p{Nd})";
    private static final String GAP = "[" + Wording.SPACES + "]";

    /** A form, and what its groups may be: year, month, day or a month's name. */
    private record Form(Pattern pattern, List<String> orders) {
        Form(String pattern, String... orders) {
            this(Pattern.compile(pattern), List.of(orders));
        }
    }

    private static final List<Form> FORMS = List.of(
            new Form("(?<!\\p{Nd})" + YEAR + "[-/.](\\p{Nd}{1,2})[-/.](\\p{Nd}{1,2})(?!\\p{Nd})", "ymd"),
            new Form("^" + YEAR + "(\\p{Nd}\\p{Nd})(\\p{Nd}\\p{Nd})(?=T|$|\\p{Nd}{6}$)", "ymd"),
            new Form(
                    "(\\p{Nd}{1,2})(?:st|nd|rd|th|\\.)?" + GAP + "+(?:de" + GAP + "+)?" + LETTERS + "\\.?,?" + GAP
                            + "+(?:de" + GAP + "+)?" + YEAR,
                    "dny"),
            new Form(LETTERS + "\\.?" + GAP + "+(\\p{Nd}{1,2})(?:st|nd|rd|th)?,?" + GAP + "+" + YEAR, "ndy"),
            new Form("(?<!\\p{Nd})(\\p{Nd}{1,2})\\.(\\p{Nd}{1,2})\\." + YEAR, "dmy"),
            new Form("(?<!\\p{Nd})(\\p{Nd}{1,2})/(\\p{Nd}{1,2})/" + YEAR, "mdy", "dmy"),
            new Form(YEAR + GAP + "?[年년]" + GAP + "?(\\p{Nd}{1,2})" + GAP + "?[月월]" + GAP + "?(\\p{Nd}{1,2})", "ymd"));

    private static final Pattern EPOCH = Pattern.compile("1\\p{Nd}{9}(?:\\p{Nd}{3})?");

    private WrittenDay() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (int i = 0; i < NAMES.length; i++) {
            for (String name : NAMES[i].split(" ", -1)) {
                months.put(name, i + 1);
            }
        }
        return months;
    }

    static Optional<LocalDate> of(String written) {
        String text = Wording.stripped(written);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            if (!matcher.find()) {
                continue;
            }
            for (String order : form.orders()) {
                Optional<LocalDate> day = day(matcher, order);
                if (day.isPresent()) {
                    return day;
                }
            }
            if (form.orders().get(0).indexOf('n') < 0) {
                return Optional.empty();
            }
        }
        return EPOCH.matcher(text).matches()
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10)))
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher found, String order) {
        int named = order.indexOf('n');
        int month = named >= 0 ? month(found.group(named + 1)) : Integer.parseInt(found.group(order.indexOf('m') + 1));
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group(order.indexOf('y') + 1)),
                    month,
                    Integer.parseInt(found.group(order.indexOf('d') + 1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 0 for what is no month. */
    private static int month(String name) {
        String folded = Wording.folded(name);
        return MONTHS.getOrDefault(folded, MONTHS.getOrDefault(Wording.head(folded, 3), 0));
    }
}
