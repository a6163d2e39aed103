package dev.pressline.tone;

import java.util.Set;

/**
 * The shape of a text, counted in one pass.
 *
 * @param words runs of letters and digits
 * @param past words that end in -ed, as reports of what happened do
 * @param firstPerson we, our, us
 * @param wordEnds where each word ends
 */
record Shape(
        int words,
        int capitals,
        int numbers,
        int past,
        int firstPerson,
        int exclamations,
        int questions,
        int quotes,
        int lines,
        int[] wordEnds) {

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "We", "Our", "ours");

    /** Index after the {@code n}th word, or after the last. */
    int endOfWord(int n) {
        return words == 0 ? 0 : wordEnds[Math.min(n, words) - 1];
    }

    static Shape of(CharSequence text) {
        return new Counter(text).count();
    }

    private static final class Counter {
        private final CharSequence text;
        private final int[] ends;
        private int words;
        private int capitals;
        private int numbers;
        private int past;
        private int firstPerson;
        private int exclamations;
        private int questions;
        private int quotes;
        private int lines;

        Counter(CharSequence text) {
            this.text = text;
            this.ends = new int[text.length() / 2 + 1];
        }

        Shape count() {
            int at = 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (Character.isLetterOrDigit(c)) {
                    int end = wordEnd(at);
                    word(at, end);
                    at = end;
                } else {
                    sign(c);
                    at++;
                }
            }
            return new Shape(words, capitals, numbers, past, firstPerson, exclamations, questions, quotes, lines, ends);
        }

        private int wordEnd(int from) {
            int at = from;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private void word(int start, int end) {
            char first = text.charAt(start);
            capitals += Character.isUpperCase(first) ? 1 : 0;
            numbers += Character.isDigit(first) ? 1 : 0;
            past += end - start > 3 && text.charAt(end - 1) == 'd' && text.charAt(end - 2) == 'e' ? 1 : 0;
            firstPerson += end - start < 5
                            && FIRST_PERSON.contains(
                                    text.subSequence(start, end).toString())
                    ? 1
                    : 0;
            ends[words++] = end;
        }

        private void sign(char c) {
            switch (c) {
                case '!' -> exclamations++;
                case '?' -> questions++;
                case '"', '“', '”' -> quotes++;
                case '\n' -> lines++;
                default -> {}
            }
        }
    }
}
