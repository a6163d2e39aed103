package dev.pressline;

import dev.pressline.compose.Identity;
import dev.pressline.model.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** By what an adaptation was made: two of one version came from the same rows, word lists and weights. */
final class Versions {

    static final int LENGTH = 12;

    private static final String MODELS = stored();

    private Versions() {}

    /** Of the rows in force, the caller's included. */
    static String rules(Map<String, List<Fact>> rows) {
        StringBuilder all = new StringBuilder();
        rows.forEach((network, facts) -> all.append(network).append(facts));
        return Identity.sha256(all.toString()).substring(0, LENGTH);
    }

    /** Of the shipped word lists and weights; a test holds the file against them. */
    static String models() {
        return MODELS;
    }

    private static String stored() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("models.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("models.properties", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
