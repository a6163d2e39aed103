package dev.pressline.cli;

import dev.pressline.model.Finding.Severity;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * How text for people may look.
 *
 * @param colour whether a terminal reads it, and nobody objects
 * @param unicode whether it can show more than ASCII; the texts themselves are UTF-8 all the same
 */
record Look(boolean colour, boolean unicode) {

    /** The launcher knows whether standard output is a terminal, and says so here. */
    static final String TERMINAL = "pressline.terminal";

    /** The launcher lets Java read names of files as UTF-8, and says here what the terminal can show. */
    static final String CHARSET = "pressline.charset";

    private static final String ESCAPE = "\u001B[";
    private static final String RESET = ESCAPE + "0m";

    /**
     * Asks the surroundings.
     *
     * @param terminal what the console says, where the launcher says nothing
     */
    static Look of(Map<String, String> environment, Properties properties, boolean terminal) {
        boolean shown = Boolean.parseBoolean(properties.getProperty(TERMINAL, String.valueOf(terminal)));
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        String charset = Stream.of(CHARSET, "stdout.encoding", "native.encoding")
                .map(properties::getProperty)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("US-ASCII");
        return new Look(shown && !refused, isUtf8(charset));
    }

    private static boolean isUtf8(String charset) {
        try {
            return Charset.forName(charset).equals(StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return false;
        }
    }

    String bold(String text) {
        return styled("1", text);
    }

    String dim(String text) {
        return styled("2", text);
    }

    String good(String text) {
        return styled("32", text);
    }

    String doubtful(String text) {
        return styled("33", text);
    }

    String bad(String text) {
        return styled("31", text);
    }

    /** A sign and a word, for readers without colours too. */
    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> bad(either("✗", "x") + " error");
            case WARNING -> doubtful("! warning");
            case INFO -> dim(either("·", "-") + " info");
        };
    }

    /** The one, or its replacement where only ASCII can be shown. */
    String either(String unicodeText, String ascii) {
        return unicode ? unicodeText : ascii;
    }

    private String styled(String code, String text) {
        return colour && !text.isEmpty() ? ESCAPE + code + "m" + text + RESET : text;
    }
}
