package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineLoopTest {

    private static List<String> answers(byte[] input, Function<Line, Map<String, Object>> work) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new LineLoop(new Lines(new ByteArrayInputStream(input)), new Output(out), work).run();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> answers(String input) {
        return answers(input.getBytes(StandardCharsets.UTF_8), line -> Map.of("said", line.requiredText("text")));
    }

    @Test
    void linesComeOutAsTheyWentInWhateverFails() {
        assertEquals(
                List.of(
                        "{\"id\":3,\"said\":\"a\"}",
                        "{\"id\":1,\"error\":{\"code\":\"BAD_VALUE\",\"message\":\"text is missing\",\"values\":{\"path\":\"text\"}}}",
                        "{\"id\":2,\"said\":\"c\"}"),
                answers("{\"id\":3,\"text\":\"a\"}\n{\"id\":1}\r\n{\"id\":2,\"text\":\"c\",\"more\":{}}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "1.10", "\"a\"", "null", "true", "[1,{\"b\":2}]", "123456789012345678901234567890"})
    void anIdOfAnyKindIsCarriedOver(String id) {
        assertEquals(List.of("{\"id\":" + id + ",\"said\":\"a\"}"), answers("{\"id\":" + id + ",\"text\":\"a\"}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"id\":1 | Unexpected end-of-input",
                "nonsense | Unrecognized token",
                "[1] | it is a list",
                "\"a\" | it is text",
                "null | it is null",
                "'' | it is blank",
                "'   ' | it is blank",
                "{\"id\":1} {} | Trailing token",
            })
    void aLineThatIsNoObjectIsNamedByItsNumber(String line, String reason) {
        List<String> answers = answers("{\"text\":\"a\"}\n" + line + "\n{\"text\":\"b\"}\n");
        assertEquals(3, answers.size());
        String answer = answers.get(1);
        assertTrue(answer.startsWith("{\"id\":null,\"line\":2,\"error\":{\"code\":\"BAD_JSON\",\"message\":"), answer);
        assertTrue(answer.contains(reason), answer);
        assertEquals("{\"id\":null,\"said\":\"b\"}", answers.get(2));
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstLine() {
        assertEquals(List.of("{\"id\":null,\"said\":\"a\"}"), answers("\uFEFF{\"text\":\"a\"}\n"));
    }

    @Test
    void noInputIsNoOutput() {
        assertEquals(List.of(), answers(""));
    }

    @Test
    void aLineThatIsNotUtf8IsRefusedAndNotGuessedAt() {
        byte[] latin = "{\"text\":\"n\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(answers(latin, line -> Map.of()).get(0).contains("it is not UTF-8"));
    }

    @Test
    void aLoneSurrogateGetsThroughUnharmed() {
        assertEquals(
                List.of("{\"id\":null,\"said\":\"a\\ud800b\\udc00 \uD83D\uDE00\"}"),
                answers("{\"text\":\"a\\ud800b\\udc00 \\ud83d\\ude00\"}"));
    }

    @Test
    void aDefectIsThatLinesErrorAndNobodySeesAStackTrace() {
        List<String> answers = answers("{\"id\":1}\n{\"id\":2}".getBytes(StandardCharsets.UTF_8), line -> {
            throw new IllegalStateException("broken inside");
        });
        assertEquals(2, answers.size());
        assertTrue(answers.get(1).startsWith("{\"id\":2,\"error\":{\"code\":\"DEFECT\""), answers.get(1));
        assertTrue(answers.get(1).contains("broken inside"), answers.get(1));
    }

    @Test
    void anArgumentThatTheLibraryRefusesHasItsOwnCode() {
        List<String> answers = answers("{}".getBytes(StandardCharsets.UTF_8), line -> {
            throw new IllegalArgumentException("k is -1");
        });
        assertEquals(List.of("{\"id\":null,\"error\":{\"code\":\"BAD_ARGUMENT\",\"message\":\"k is -1\"}}"), answers);
    }

    @Test
    void aCallerMayHoldTheProcessOpen() throws IOException, InterruptedException {
        PipedOutputStream send = new PipedOutputStream();
        PipedInputStream received = new PipedInputStream();
        Session session = new Session(
                new PipedInputStream(send),
                new PipedOutputStream(received),
                new ByteArrayOutputStream(),
                Path.of(""),
                new Look(false, false));
        Thread process = new Thread(() -> PresslineCommand.run(session, "count", "--network", "x", "--jsonl"));
        process.start();
        BufferedReader answers = new BufferedReader(new InputStreamReader(received, StandardCharsets.UTF_8));
        for (String line : List.of("{\"id\":1,\"text\":\"a\"}\n", "\n", "{\"id\":2,\"text\":\"b\"}\n")) {
            send.write(line.getBytes(StandardCharsets.UTF_8));
            send.flush();
            assertTrue(answers.readLine().startsWith("{\"id\":"));
        }
        send.close();
        process.join();
    }
}
