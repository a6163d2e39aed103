package dev.pressline.evidence;

import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The shape of a text, counted in one pass. */
final class Shape {

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "We", "Our", "ours");
    private static final List<String> ABSTRACT = List.of("tion", "sion", "ness", "ity", "ment", "ance", "ence", "ship");
    private static final int LONG = 5;

    private final CharSequence text;
    private final List<Integer> wordEnds = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> sentenceEnds = new ArrayList<>();
    private final Map<String, Integer> names = new HashMap<>();
    private int letters;
    private int capitals;
    private int numbers;
    private int past;
    private int gerunds;
    private int trailing;
    private int abstracts;
    private int years;
    private int firstPerson;
    private int exclamations;
    private int questions;
    private int quotes;
    private int brackets;
    private int lines;
    private int sentence;
    private boolean comma;

    private Shape(CharSequence text) {
        this.text = text;
    }

    static Shape of(CharSequence text, Locale locale) {
        Shape shape = new Shape(text);
        for (Span sentence : Sentences.of(text, locale)) {
            shape.starts.add(sentence.start());
            shape.sentenceEnds.add(sentence.end());
        }
        shape.count();
        return shape;
    }

    int words() {
        return wordEnds.size();
    }

    int letters() {
        return letters;
    }

    int capitals() {
        return capitals;
    }

    int numbers() {
        return numbers;
    }

    int past() {
        return past;
    }

    int gerunds() {
        return gerunds;
    }

    int trailing() {
        return trailing;
    }

    int abstracts() {
        return abstracts;
    }

    int years() {
        return years;
    }

    int firstPerson() {
        return firstPerson;
    }

    int exclamations() {
        return exclamations;
    }

    int questions() {
        return questions;
    }

    int quotes() {
        return quotes;
    }

    int brackets() {
        return brackets;
    }

    int lines() {
        return lines;
    }

    int distinctNames() {
        return names.size();
    }

    int topName() {
        return names.values().stream().mapToInt(n -> n).max().orElse(0);
    }

    List<Integer> sentenceEnds() {
        return sentenceEnds;
    }

    /** Index after the {@code n}th word, or after the last. */
    int endOfWord(int n) {
        return wordEnds.isEmpty() ? 0 : wordEnds.get(Math.min(n, wordEnds.size()) - 1);
    }

    private void count() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                int end = wordEnd(at);
                word(text.subSequence(at, end).toString(), end, opens(at));
                at = end;
            } else {
                sign(c);
                at++;
            }
        }
    }

    /** Whether a word is the first of a sentence, whatever sign stands before it. */
    private boolean opens(int at) {
        boolean opens = false;
        while (sentence < starts.size() && starts.get(sentence) <= at) {
            sentence++;
            opens = true;
        }
        return opens;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private void word(String word, int end, boolean opening) {
        char first = word.charAt(0);
        letters += word.length();
        numbers += Character.isDigit(first) ? 1 : 0;
        years += word.length() == 4
                        && (word.startsWith("20") || word.startsWith("19"))
                        && Character.isDigit(word.charAt(2))
                ? 1
                : 0;
        boolean gerund = word.length() > LONG && word.endsWith("ing");
        gerunds += gerund ? 1 : 0;
        trailing += gerund && comma ? 1 : 0;
        past += word.length() > 3 && word.endsWith("ed") ? 1 : 0;
        abstracts += word.length() > LONG && ABSTRACT.stream().anyMatch(word::endsWith) ? 1 : 0;
        firstPerson += word.length() < LONG && FIRST_PERSON.contains(word) ? 1 : 0;
        if (Character.isUpperCase(first)) {
            capitals++;
            if (!opening) {
                names.merge(word, 1, Integer::sum);
            }
        }
        comma = false;
        wordEnds.add(end);
    }

    private void sign(char c) {
        switch (c) {
            case '!' -> exclamations++;
            case '?' -> questions++;
            case '"', '“', '”' -> quotes++;
            case '(' -> brackets++;
            case '\n' -> lines++;
            case ',' -> comma = true;
            default -> {}
        }
    }
}
