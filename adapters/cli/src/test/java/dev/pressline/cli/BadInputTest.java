package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in: one clear message, the documented status, nothing on standard output, no stack trace. */
class BadInputTest {

    @TempDir
    private Path directory;

    @BeforeEach
    void files() throws IOException {
        Files.writeString(directory.resolve("page.html"), "<h1>Acme opens</h1><p>Acme has opened a plant in Graz.</p>");
        Files.write(directory.resolve("empty.html"), new byte[0]);
        Files.write(
                directory.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        Files.write(directory.resolve("broken.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        byte[] big = new byte[Input.MAX_BYTES + 1];
        Arrays.fill(big, (byte) 'a');
        Files.write(directory.resolve("big.html"), big);
        Files.createDirectory(directory.resolve("folder"));
        Files.writeString(directory.resolve("bad.json"), "{\"targets\": [");
        Files.writeString(directory.resolve("list.json"), "[]");
        Files.writeString(directory.resolve("typed.json"), "{\"houseTags\": 3}");
        Files.writeString(directory.resolve("board.json"), "{\"targets\": [{\"network\": \"board\"}]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | adapt missing.html | pressline: missing.html: there is no such file (UNREADABLE)",
                "3 | read missing.html | pressline: missing.html: there is no such file (UNREADABLE)",
                "3 | read --jsonl missing.jsonl | pressline: missing.jsonl: there is no such file (UNREADABLE)",
                "3 | adapt folder | pressline: folder: it is a directory (UNREADABLE)",
                "3 | adapt empty.html | pressline: empty.html: (EMPTY_INPUT)",
                "3 | adapt image.png | pressline: image.png: (NOT_TEXT)",
                "3 | count --network x image.png | pressline: image.png: this is no text in UTF-8 (NOT_TEXT)",
                "3 | adapt big.html | pressline: big.html: it is longer than 10000000 bytes (INPUT_TOO_LARGE)",
                "3 | read broken.gz | pressline: broken.gz: it could not be read (UNREADABLE)",
                "3 | adapt page.html --profile missing.json | pressline: missing.json: there is no such file (UNREADABLE)",
                "3 | adapt page.html --profile bad.json | pressline: bad.json: no JSON object line 1, column 14 (BAD_JSON)",
                "3 | adapt page.html --profile list.json | pressline: list.json: no JSON object: it is a list (BAD_JSON)",
                "3 | adapt page.html --profile typed.json | pressline: houseTags (BAD_VALUE)",
                "2 | adapt page.html --profile board.json | pressline: there is no network 'board' (UNKNOWN_NETWORK)",
                "2 | adapt page.html --networks x,board | pressline: there is no network 'board' (UNKNOWN_NETWORK)",
                "2 | count page.html --network board | pressline: there is no network 'board' (UNKNOWN_NETWORK)",
                "2 | adapt --jsonl --networks board | pressline: there is no network 'board' (UNKNOWN_NETWORK)",
                "2 | networks board | pressline: there is no network 'board' (UNKNOWN_NETWORK)",
                "2 | count page.html | pressline count: --network is missing",
                "2 | adapt page.html other.html | pressline adapt: other.html",
                "2 | adapt page.html --nonsense | pressline adapt: --nonsense",
                "2 | adapt page.html --format xml | pressline adapt: --format is 'xml', expected text, json",
                "2 | adapt page.html --fail-on bad | pressline adapt: --fail-on is 'bad', expected never, info, warning, error",
                "2 | adapt page.html --as-of soon | pressline adapt: --as-of is 'soon'",
                "2 | adapt page.html --embargo 2026-13-01 | pressline adapt: --embargo is '2026-13-01'",
                "2 | adapt --jsonl --format text | pressline adapt: --jsonl writes JSON",
                "2 | reed page.html | pressline: reed Did you mean read",
            })
    void isAMessageAndAStatus(int status, String command, String words) {
        Shell.Ran ran = Shell.in(directory).run(command.split(" ", -1));
        assertEquals(status, ran.status(), ran.err());
        assertEquals("", ran.out());
        for (String word : words.split(" ", -1)) {
            assertTrue(ran.err().contains(word), ran.err() + " lacks " + word);
        }
        assertFalse(ran.err().contains("\tat "), ran.err());
        assertFalse(ran.err().contains("Exception"), ran.err());
    }

    @Test
    void withoutACommandThereIsAHint() {
        Shell.Ran ran = Shell.in(directory).run();
        assertEquals(2, ran.status());
        assertEquals("pressline: a command is missing\npressline --help says more\n", ran.err());
    }

    @Test
    void helpIsAResult() {
        for (String command : new String[] {"adapt", "read", "count", "entities", "escape", "networks"}) {
            Shell.Ran ran = Shell.in(directory).run(command, "--help");
            assertEquals(0, ran.status());
            assertTrue(ran.out().startsWith("Usage: pressline " + command), ran.out());
            assertFalse(ran.out().contains("${"), ran.out());
        }
        assertEquals(0, Shell.in(directory).run("--version").status());
    }

    @Test
    void anAtSignIsNoFileOfArguments() {
        Shell.Ran ran = Shell.in(directory).run("read", "@page.html");
        assertTrue(ran.err().contains("@page.html: there is no such file"), ran.err());
    }

    @Test
    void noNameOfAFileIsTooOddToBeRefusedPolitely() {
        Shell.Ran ran = Shell.in(directory).pipe("{\"path\":\"a\\u0000b\"}\n{\"path\":\"\"}\n", "read", "--jsonl");
        assertEquals(0, ran.status());
        assertTrue(ran.out().lines().allMatch(line -> line.contains("\"code\":\"UNREADABLE\"")), ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"networks", "networks x"}) // more than a buffer holds, and less
    void aFullDiskIsSaidOnceAndAClosedPipeIsNot(String command) {
        assertEquals(
                "pressline: the result could not be written: disk full (UNWRITABLE)\n", errorOf("disk full", command));
        assertEquals("", errorOf("Broken pipe", command));
    }

    private static String errorOf(String failure, String command) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        Session session = new Session(InputStream.nullInputStream(), out, err, Path.of(""), new Look(false, false));
        assertEquals(3, PresslineCommand.run(session, command.split(" ", -1)));
        return err.toString(StandardCharsets.UTF_8);
    }
}
