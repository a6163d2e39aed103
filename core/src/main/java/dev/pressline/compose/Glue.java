package dev.pressline.compose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The closed table of words of ours, by language. A language that is not in it has the English ones. */
final class Glue {

    private static final Map<String, String> IMPORTANT_INFORMATION = load();

    private Glue() {}

    /** What introduces a link to a text that must be carried: {@code "Wichtige Hinweise:"} for {@code de-AT}. */
    static String importantInformation(String bcp47) {
        String language = Locale.forLanguageTag(bcp47).getLanguage();
        return IMPORTANT_INFORMATION.getOrDefault(language, IMPORTANT_INFORMATION.getOrDefault("en", ""));
    }

    private static Map<String, String> load() {
        try (InputStream in = Glue.class.getResourceAsStream("glue.tsv")) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: glue.tsv");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: glue.tsv", e);
        }
    }
}
