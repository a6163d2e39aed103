package dev.pressline.tone;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader would ask of copy that does not say it; the answer would make it news. */
public enum Question {
    WHAT_HAPPENED,
    SINCE_WHEN,
    HOW_MANY,
    WHO_SAYS_SO;

    private static final String TAB = "\t";
    private static final Map<String, String> WORDINGS = wordings();

    /**
     * The question in a language: {@code WHO_SAYS_SO.in("en").get()} is {@code "Who says so, by name and office?"}.
     *
     * @param bcp47 a language tag; only its language counts
     * @return empty where nobody here has put it into that language
     */
    public Optional<String> in(String bcp47) {
        return Optional.ofNullable(WORDINGS.get(Locale.forLanguageTag(bcp47).getLanguage() + TAB + name()));
    }

    private static Map<String, String> wordings() {
        try (InputStream in = Question.class.getResourceAsStream("questions.tsv")) {
            if (in == null) {
                throw new IllegalStateException("questions.tsv is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(TAB))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0] + TAB + row[1], row -> row[2]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
