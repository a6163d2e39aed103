package dev.pressline.benchmarks.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.cli.PresslineCommand;
import dev.pressline.model.Adaptation;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.network.NetworkRules;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What reads forms of our own, which may be forged: it refuses with a {@link PresslineException}. */
final class Stored {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String[] COMMANDS = {
        "adapt",
        "read",
        "condense --budget 80",
        "select",
        "hashtags",
        "keyphrases",
        "tone",
        "sentences",
        "count",
        "entities",
        "escape",
        "facets"
    };

    private Stored() {}

    static void rows(byte[] data) {
        try {
            NetworkRules rules = NetworkRules.parse("board", Bytes.text(data), "board.csv");
            Promise.that(rules.facts() != null, "rows that are taken can be shown");
        } catch (PresslineException e) {
            Promise.that(e.code() == PresslineException.Code.BAD_FACT, "a bad row is a BAD_FACT");
        }
    }

    static void fromMap(byte[] data) {
        Optional<Map<String, Object>> map = json(Bytes.text(data));
        if (map.isPresent()) {
            refused(() -> {
                Map<String, Object> stored = Adaptation.fromMap(map.get()).toMap();
                Promise.that(Adaptation.fromMap(stored).toMap().equals(stored), "what was read can be stored again");
            });
            refused(() -> Profile.fromMap(map.get()));
            refused(() -> Target.fromMap(map.get()));
        }
    }

    private static Optional<Map<String, Object>> json(String text) {
        try {
            return Optional.ofNullable(MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {}));
        } catch (JsonProcessingException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static void refused(Runnable reading) {
        try {
            reading.run();
        } catch (PresslineException e) {
            Promise.that(e.getMessage() != null, "a refusal says why");
        }
    }

    /** The first byte says which command; besides the lines as they are comes one that any command reads to its end. */
    static void jsonLines(byte[] data) {
        String command = COMMANDS[data.length == 0 ? 0 : Byte.toUnsignedInt(data[0]) % COMMANDS.length];
        byte[] lines = Arrays.copyOfRange(data, Math.min(1, data.length), data.length);
        boolean packed = lines.length > 0 && lines[0] == 0x1f;
        run(command, lines, packed);
        run(command, wellFormed(Bytes.text(lines)), false);
    }

    private static void run(String command, byte[] lines, boolean mayBeUnreadable) {
        boolean networked = command.matches("count|entities|escape|facets");
        String[] arguments = (command + " --jsonl" + (networked ? " --network bluesky" : "")).split(" ", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PresslineCommand.run(new ByteArrayInputStream(lines), out, err, arguments);
        String answers = out.toString(StandardCharsets.UTF_8);
        Promise.that(status == 0 || mayBeUnreadable, "lines that fail do not fail the command: " + err);
        Promise.that(!answers.contains("\"DEFECT\""), answers);
    }

    /** A line whose fields hold hostile text. */
    private static byte[] wellFormed(String text) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", text);
        line.put("text", text);
        line.put("html", text);
        line.put("title", text);
        line.put("author", text);
        line.put("sentences", List.of(text.split("\n", -1)));
        line.put("overrides", Map.of("prefix", text));
        try {
            return MAPPER.writeValueAsBytes(line);
        } catch (JsonProcessingException e) {
            return new byte[0]; // a lone surrogate is no JSON
        }
    }
}
