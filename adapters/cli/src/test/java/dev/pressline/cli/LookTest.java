package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookTest {

    private static Look look(boolean console, Map<String, String> environment, String... properties) {
        Properties all = new Properties();
        for (int i = 0; i < properties.length; i += 2) {
            all.setProperty(properties[i], properties[i + 1]);
        }
        return Look.of(environment, all, console);
    }

    @Test
    void thereIsColourOnlyOnATerminal() {
        assertTrue(look(true, Map.of()).colour());
        assertFalse(look(false, Map.of()).colour());
        assertFalse(look(true, Map.of(), "pressline.terminal", "false").colour());
        assertTrue(look(false, Map.of(), "pressline.terminal", "true").colour());
    }

    @Test
    void whoeverWantsNoColourGetsNone() {
        assertFalse(look(true, Map.of("NO_COLOR", "1")).colour());
        assertFalse(look(true, Map.of("TERM", "dumb")).colour());
        assertTrue(look(true, Map.of("NO_COLOR", "", "TERM", "xterm")).colour());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,true", "utf8,true", "US-ASCII,false", "ANSI_X3.4-1968,false", "not a charset,false", "'',false"})
    void ornamentsAreAsciiWhereTheCharsetIsNotUtf8(String charset, boolean unicode) {
        assertEquals(unicode, look(true, Map.of(), "native.encoding", charset).unicode());
        assertEquals(
                unicode,
                look(true, Map.of(), "native.encoding", "UTF-8", "pressline.charset", charset)
                        .unicode());
    }

    @Test
    void withoutUnicodeOnlyTheTextIsMoreThanAscii() {
        Shell shell = new Shell(Path.of("src/test/resources"), new Look(false, false));
        String out = shell.run("adapt", "kiln.html").out();
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(out), out);
    }

    @Test
    void coloursChangeNoWord() {
        Shell plain = new Shell(Path.of("src/test/resources"), new Look(false, true));
        Shell coloured = new Shell(Path.of("src/test/resources"), new Look(true, true));
        String out = coloured.run("adapt", "kiln.html").out();
        assertTrue(out.contains("\u001B[1m"), out);
        assertEquals(plain.run("adapt", "kiln.html").out(), out.replaceAll("\u001B\\[[0-9]+m", ""));
    }
}
