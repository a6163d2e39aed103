package dev.pressline.condense;

import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes a headline in capitals as its article writes the same words. Evidence or nothing: a word that the body has in
 * small letters is a common word, one that it has with a capital only is a name, and where the body lacks a word and
 * all its forms the headline stays as it is.
 *
 * <p>{@code ACME OPENS PLANT IN LEEDS} over {@code "Today Acme opened its plant in Leeds."} is {@code "Acme opens plant
 * in Leeds"}. Title Case stays: it is how English headlines are written, and says no less.
 */
final class HeadlineCase {

    private static final double CAPITALS = 0.8;
    private static final int FEWEST_WORDS = 3;
    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 3;

    /** So many places of a word are looked at; the rest would say the same. */
    private static final int MOST_PLACES = 40;

    private final Runs body;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private HeadlineCase(String text) {
        this.body = Runs.of(text);
        for (int i = 0; i < body.size(); i++) {
            List<Integer> its = places.computeIfAbsent(body.lower(i), word -> new ArrayList<>());
            if (its.size() < MOST_PLACES) {
                its.add(i);
            }
        }
    }

    /** The headline in the article's own letters; empty where it is not in capitals, or a word is in doubt. */
    static Optional<String> of(Article article) {
        String title = article.title();
        return isInCapitals(title) ? new HeadlineCase(evidence(article)).written(title) : Optional.empty();
    }

    /** The lines of the body that are not in capitals themselves. */
    private static String evidence(Article article) {
        return article.body().lines().filter(line -> !isInCapitals(line)).collect(Collectors.joining("\n"));
    }

    /** Whether hardly a small letter stands in it. */
    static boolean isInCapitals(String title) {
        long letters = title.codePoints().filter(Character::isLetter).count();
        long capitals = title.codePoints().filter(Character::isUpperCase).count();
        return capitals > CAPITALS * letters && Runs.of(title).size() >= FEWEST_WORDS;
    }

    private Optional<String> written(String title) {
        Runs words = Runs.of(title);
        StringBuilder text = new StringBuilder();
        int done = 0;
        int i = 0;
        while (i < words.size()) {
            List<String> forms = longestSame(words, i);
            if (forms.isEmpty()) {
                Optional<String> form = form(words.lower(i));
                if (form.isEmpty()) {
                    return Optional.empty();
                }
                forms = List.of(form.get());
            }
            for (String form : forms) {
                int next = words.start(i);
                text.append(title, done, next).append(form);
                done = words.end(i++);
            }
        }
        text.append(title, done, title.length());
        return Optional.of(capitalised(text.toString()));
    }

    /** The words of the body that say the same as the headline from here on, at least two. */
    private List<String> longestSame(Runs words, int first) {
        int longest = 1;
        int from = 0;
        for (int place : places.getOrDefault(words.lower(first), List.of())) {
            int length = 0;
            while (first + length < words.size()
                    && place + length < body.size()
                    && !(length == 0 && body.opens(place))
                    && words.lower(first + length).equals(body.lower(place + length))) {
                length++;
            }
            if (length > longest) {
                longest = length;
                from = place;
            }
        }
        List<String> forms = new ArrayList<>();
        for (int i = 0; longest > 1 && i < longest; i++) {
            forms.add(body.written(from + i));
        }
        return forms;
    }

    /** One word as the body writes it: small where it ever is, else as it is first written inside a sentence. */
    private Optional<String> form(String lower) {
        Optional<String> inside = Optional.empty();
        for (int place : places.getOrDefault(lower, List.of())) {
            String written = body.written(place);
            if (written.equals(lower)) {
                return Optional.of(lower);
            }
            if (inside.isEmpty() && (!body.opens(place) || hasInnerCapital(written))) {
                inside = Optional.of(written);
            }
        }
        return inside.or(() -> hasRelative(lower) ? Optional.of(lower) : Optional.empty());
    }

    private static boolean hasInnerCapital(String word) {
        return word.chars().skip(1).anyMatch(Character::isUpperCase);
    }

    /** Whether the body has another form of the word in small letters: "opened" for "opens". */
    private boolean hasRelative(String word) {
        for (int i = 0; i < body.size(); i++) {
            String other = body.written(i);
            int same = 0;
            while (same < Math.min(word.length(), other.length()) && word.charAt(same) == other.charAt(same)) {
                same++;
            }
            int rest = Math.max(word.length(), other.length()) - same;
            if (same >= SHORTEST_STEM && rest <= LONGEST_ENDING && same > rest && other.equals(body.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static String capitalised(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first == text.length()
                ? text
                : text.substring(0, first)
                        + text.substring(first, first + 1).toUpperCase(Locale.ROOT)
                        + text.substring(first + 1);
    }

    /** The runs of letters and digits of a text. */
    private record Runs(String text, List<int[]> spans, List<String> lowers) {

        static Runs of(String text) {
            List<int[]> spans = new ArrayList<>();
            List<String> lowers = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                int end = at;
                while (end < text.length() && isInRun(text.charAt(end))) {
                    end++;
                }
                if (end > at) {
                    spans.add(new int[] {at, end});
                    lowers.add(text.substring(at, end).toLowerCase(Locale.ROOT));
                }
                at = Math.max(end, at + 1);
            }
            return new Runs(text, spans, lowers);
        }

        private static boolean isInRun(char c) {
            return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
        }

        int size() {
            return spans.size();
        }

        int start(int i) {
            return spans.get(i)[0];
        }

        int end(int i) {
            return spans.get(i)[1];
        }

        String lower(int i) {
            return lowers.get(i);
        }

        String written(int i) {
            return text.substring(start(i), end(i));
        }

        /** Whether a sentence begins with it, so that its capital says nothing. */
        boolean opens(int i) {
            if (i == 0) {
                return true;
            }
            int gap = end(i - 1);
            return text.substring(gap, spans.get(i)[0]).chars().anyMatch(sign -> ".!?:\n•".indexOf(sign) >= 0);
        }
    }
}
