package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guide for plug-in authors shows is what happens. */
class PlugInsTest {

    @TempDir
    Path scratch;

    private Snippets guide() {
        return new Snippets(Snippets.ROOT.resolve("docs/plug-ins.md"), scratch);
    }

    @Test
    void itsJavaIsOneProgramThatPrintsWhatItShows() throws Exception {
        String code = String.join("\n", guide().blocks("java"));
        assertEquals(String.join("", guide().blocks("text")), guide().run("PlugIn", code));
    }

    /** A line is written only when the one before it has its answer, as a host does that holds the process open. */
    @ParameterizedTest
    @ValueSource(strings = {"adapt", "check", "resolve", "compare"})
    void itsExchangesHappenLineByLine(String command) throws Exception {
        String row = command.equals("adapt") ? "" : exchange("adapt", "").get(0);
        List<String> answers = new ArrayList<>(exchange(command, row));
        for (String line : block(command)) {
            if (line.startsWith("< ")) {
                assertShows(line.substring(2), answers.remove(0));
            }
        }
        assertEquals(List.of(), answers);
    }

    private List<String> block(String command) throws IOException {
        List<String> blocks = guide().blocks(command);
        assertEquals(1, blocks.size());
        return List.of(blocks.get(0).split("\n", -1));
    }

    /** The answers to a block's lines. */
    private List<String> exchange(String command, String row) throws Exception {
        PipedOutputStream send = new PipedOutputStream();
        PipedInputStream received = new PipedInputStream(1 << 20);
        Session session = new Session(
                new PipedInputStream(send, 1 << 20),
                new PipedOutputStream(received),
                new ByteArrayOutputStream(),
                Path.of(""),
                new Look(false, true));
        Thread process = new Thread(() -> PresslineCommand.run(session, command, "--jsonl"));
        process.start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(received, StandardCharsets.UTF_8));
        List<String> answers = new ArrayList<>();
        for (String line : block(command)) {
            if (line.startsWith("> ")) {
                send.write((line.substring(2).replace("ROW", row) + "\n").getBytes(StandardCharsets.UTF_8));
                send.flush();
                answers.add(reader.readLine());
            }
        }
        send.close();
        process.join();
        return answers;
    }

    private static void assertShows(String shown, String answer) throws IOException {
        int at = 0;
        for (String piece : shown.split("…", -1)) {
            int found = answer.indexOf(piece, at);
            assertTrue(found >= 0, () -> piece + "\nis not in\n" + answer);
            at = found + piece.length();
        }
    }
}
