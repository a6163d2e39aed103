package dev.pressline.condense;

import dev.pressline.condense.TimeWords.Found;
import dev.pressline.condense.TimeWords.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes a sentence with dates for its near times, or without these times. */
final class TimeEdit {

    /** These take nothing with them when they go. */
    private static final Set<String> BARE = Set.of("on {d}", "am {d}", "le {d}", "el {d}");

    private static final Set<String> PREPOSITIONS = Set.of("at", "by", "for", "from", "in", "on", "to", "with");

    private static final String ON = "on ";
    private static final String VERB_SECOND = "de";

    private final String sentence;
    private final String lower;
    private final DateStyle style;
    private final List<Found> times;
    private final List<String> instead = new ArrayList<>();

    TimeEdit(String sentence, DateStyle style, List<Found> times) {
        this.sentence = sentence;
        this.lower = TimeScan.lower(sentence);
        this.style = style;
        this.times = times;
    }

    /** Whether something happened at that time: "today" alone may also mean these years, "yesterday" is a day. */
    boolean isEvent() {
        return anyPast()
                || times.stream().anyMatch(found -> found.time().orElseThrow().unit() != TimeWords.Unit.AGE);
    }

    /** "Today announced": whoever did it was lost before. */
    boolean isFragment() {
        Found first = times.get(0);
        return first.start() == 0 && style.words().isPast(wordAt(nextWord(first.end())));
    }

    /** With the date for each time; empty where one has none. */
    Optional<String> dated() {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Found found : times) {
            Optional<String> date = date(found);
            if (date.isEmpty() || found.start() < at) {
                return Optional.empty();
            }
            text.append(sentence, at, found.start()).append(capitalised(date.get(), found.start()));
            at = found.end();
            if (isNamed(found)) {
                int close = sentence.indexOf(')', at);
                text.append(sentence, named(found), isBracketed(found) ? close : named(found));
                at = isBracketed(found) ? close + 1 : named(found);
            }
            instead.add(date.get());
        }
        return Optional.of(text.append(sentence, at, sentence.length()).toString());
    }

    private Optional<String> date(Found found) {
        Time time = found.time().orElseThrow();
        Optional<String> date = style.instead(time);
        if (isNamed(found) && time.instead().startsWith(ON)) {
            return Optional.of(ON);
        }
        if (!style.words().governs(wordBefore(found.start()))) {
            return date;
        }
        return date.filter(text -> text.startsWith(ON)).map(text -> text.substring(ON.length()));
    }

    /** "Today, Nov. 22, 2026," says itself which day. */
    private boolean isNamed(Found found) {
        return style.words().isMonthAt(sentence, named(found));
    }

    private int named(Found found) {
        return nextWord(found.end()) + (isBracketed(found) ? 1 : 0);
    }

    /** "Today (Nov. 22)". */
    private boolean isBracketed(Found found) {
        return isAt(nextWord(found.end()), '(') && sentence.indexOf(')', found.end()) > 0;
    }

    /**
     * Without the times; empty where one can't go.
     *
     * @param event whether something happened then, so that a verb must say so
     */
    Optional<String> timeless(boolean event) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Found found : times) {
            boolean sound = event ? isBesidePast(found) : style.language().equals("en");
            if (!sound || !BARE.contains(found.time().orElseThrow().instead()) || isNamed(found) || isGoverned(found)) {
                return Optional.empty();
            }
            int end = found.end();
            int start = found.start();
            if (start == 0) {
                end = nextWord(end);
            } else {
                start = start - (sentence.charAt(start - 1) == ' ' ? 1 : 0);
                boolean pair = start > 0 && sentence.charAt(start - 1) == ',' && isAt(end, ',');
                start -= pair ? 1 : 0;
                end += pair ? 1 : 0;
            }
            if (start < at) {
                return Optional.empty();
            }
            text.append(sentence, at, start);
            at = end;
        }
        text.append(sentence, at, sentence.length());
        return Optional.of(times.get(0).start() == 0 ? upper(text.toString()) : text.toString())
                .filter(its -> !its.isBlank());
    }

    /** What was done, for the ledger. */
    List<String> steps(String kind) {
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            String words = sentence.substring(times.get(i).start(), times.get(i).end());
            steps.add(kind + ": " + words
                    + (kind.equals("date") ? " is " + instead.get(i).strip() : ""));
        }
        return steps;
    }

    /** Whether more would have to go with the time, or to move. */
    private boolean isGoverned(Found found) {
        boolean opens = found.start() == 0 && style.language().equals(VERB_SECOND);
        return opens || isFragment() || style.words().governs(wordBefore(found.start()));
    }

    private boolean isBesidePast(Found found) {
        String after = wordAt(nextWord(found.end()));
        if (after.endsWith("ly")) {
            after = wordAt(nextWord(nextWord(found.end()) + after.length()));
        }
        boolean opens = found.start() == 0 && isAt(found.end(), ',');
        return style.words().isPast(wordBefore(found.start())) || style.words().isPast(after) || (opens && anyPast());
    }

    private boolean anyPast() {
        int at = 0;
        while (at < lower.length()) {
            String word = wordAt(at);
            if (style.words().isPast(word) && !isParticiple(at, at + word.length())) {
                return true;
            }
            at += Math.max(1, word.length());
        }
        return false;
    }

    /** ", launched in May": tells of another time, and hangs on the word before the comma. */
    boolean isParticiple(int start, int end) {
        boolean comma = start > 1 && sentence.charAt(start - 2) == ',';
        return comma && PREPOSITIONS.contains(wordAt(nextWord(end)));
    }

    private boolean isAt(int at, char c) {
        return at < sentence.length() && sentence.charAt(at) == c;
    }

    private int nextWord(int from) {
        int at = from;
        while (at < sentence.length() && (sentence.charAt(at) == ',' || sentence.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private String wordAt(int start) {
        int end = start;
        while (end < lower.length() && TimeWords.isInWord(lower.charAt(end))) {
            end++;
        }
        return lower.substring(start, end);
    }

    private String wordBefore(int from) {
        int end = from;
        while (end > 0 && lower.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && TimeWords.isInWord(lower.charAt(start - 1))) {
            start--;
        }
        return lower.substring(start, end);
    }

    private static String capitalised(String text, int start) {
        return start == 0 ? upper(text) : text;
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
