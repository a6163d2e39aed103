package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shape of a text, counted in one pass. */
final class Shape {

    private static final Set<String> FIRST_PERSON = Set.of("we", "our", "us", "ours");
    private static final List<String> ABSTRACT = List.of("tion", "sion", "ness", "ity", "ment", "ance", "ence", "ship");
    private static final int LONG = 5;

    private final Tokens tokens;
    private final List<Integer> wordEnds = new ArrayList<>();
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
    private boolean comma;

    private Shape(Tokens tokens) {
        this.tokens = tokens;
    }

    static Shape of(Tokens tokens) {
        Shape shape = new Shape(tokens);
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
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.startsSentence(i);
            if (opens && i > 0) {
                sentenceEnds.add(tokens.start(i));
            }
            lines += tokens.opensLine(i) ? 1 : 0;
            if (tokens.isSign(i)) {
                sign(tokens.word(i));
            } else {
                word(i, opens);
            }
        }
        sentenceEnds.add(Integer.MAX_VALUE);
    }

    private void word(int at, boolean opening) {
        String word = tokens.word(at);
        letters += word.length();
        numbers += tokens.isNumber(at) ? 1 : 0;
        years += tokens.isYear(at) ? 1 : 0;
        boolean gerund = word.length() > LONG && word.endsWith("ing");
        gerunds += gerund ? 1 : 0;
        trailing += gerund && comma ? 1 : 0;
        past += word.length() > 3 && word.endsWith("ed") ? 1 : 0;
        abstracts += word.length() > LONG && isAbstract(word) ? 1 : 0;
        boolean capital = tokens.isCapitalised(at);
        firstPerson += word.length() < LONG && FIRST_PERSON.contains(word) && !(capital && word.equals("us")) ? 1 : 0;
        if (capital) {
            capitals++;
            if (!opening) {
                names.merge(word, 1, Integer::sum);
            }
        }
        comma = false;
        wordEnds.add(tokens.end(at));
    }

    private static boolean isAbstract(String word) {
        for (String ending : ABSTRACT) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private void sign(String sign) {
        switch (sign) {
            case "!" -> exclamations++;
            case "?" -> questions++;
            case "\"", "“", "”" -> quotes++;
            case "(" -> brackets++;
            case "," -> comma = true;
            default -> {}
        }
    }
}
