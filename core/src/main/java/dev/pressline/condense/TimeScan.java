package dev.pressline.condense;

import dev.pressline.condense.TimeWords.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the words of a near time in a sentence: not those in a quotation, and not those of a name. */
final class TimeScan {

    private static final double TITLE_SHARE = 0.7;
    private static final int SHORT_WORD = 4;

    private final String sentence;
    private final String lower;
    private final TimeWords words;
    private final boolean title;

    private TimeScan(String sentence, TimeWords words) {
        this.sentence = sentence;
        this.lower = lower(sentence);
        this.words = words;
        this.title = isTitleCase(sentence);
    }

    /** In the order of the sentence. */
    static List<Found> times(String sentence, TimeWords words) {
        return new TimeScan(sentence, words).find();
    }

    /** In lower case, char by char, so that places stay what they are. */
    static String lower(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = chars[i] == '’' ? '\'' : Character.toLowerCase(chars[i]);
        }
        return new String(chars);
    }

    private List<Found> find() {
        List<Found> times = new ArrayList<>();
        boolean quoted = false;
        int at = 0;
        while (at < lower.length()) {
            char c = lower.charAt(at);
            quoted = c == '“' || (c != '”' && (c == '"' ? !quoted : quoted));
            int next = at + 1;
            if (!quoted && TimeWords.isInWord(c) && (at == 0 || !TimeWords.isInWord(lower.charAt(at - 1)))) {
                Optional<Found> found = words.at(lower, at);
                next = found.isPresent() ? take(found.get(), times) : next;
            }
            at = next;
        }
        return times;
    }

    private int take(Found found, List<Found> times) {
        if (found.time().isPresent() && !isName(found.start()) && !isCompared(found.start())) {
            times.add(found);
        }
        return found.end();
    }

    /** Where a capital is not explained by the sentence's start or the headline's style. */
    private boolean isName(int start) {
        return start > 0 && !title && Character.isUpperCase(sentence.charAt(start));
    }

    /** "For a brighter tomorrow" is no day. */
    private boolean isCompared(int start) {
        int end = Math.max(0, start - 1);
        int from = lower.lastIndexOf(' ', end - 1) + 1;
        return from < end
                && end - from >= SHORT_WORD
                && lower.startsWith("er", end - 2)
                && !words.governs(lower.substring(from, end))
                && !lower.startsWith("later", from);
    }

    private static boolean isTitleCase(String text) {
        int all = 0;
        int capital = 0;
        int next = 0;
        while (next < text.length()) {
            int end = wordEnd(text, next);
            if (end - next > SHORT_WORD) {
                all++;
                capital += Character.isUpperCase(text.charAt(next)) ? 1 : 0;
            }
            next = end + 1;
        }
        return capital > TITLE_SHARE * all;
    }

    private static int wordEnd(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }
}
