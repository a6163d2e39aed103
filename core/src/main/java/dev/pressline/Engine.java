package dev.pressline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Pressline this is, as the build wrote it. */
final class Engine {

    static final String VERSION = version();

    private Engine() {}

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = Engine.class.getResourceAsStream("engine.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("engine.properties", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
