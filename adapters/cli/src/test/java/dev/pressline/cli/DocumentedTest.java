package dev.pressline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Overrides;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/commands.md} says what is so. */
class DocumentedTest {

    private static String docs() throws IOException {
        return Files.readString(Path.of("../../docs/commands.md"));
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void everyErrorCodeIsTabled() throws IOException {
        String table = docs().substring(docs().indexOf("## Error codes"));
        Stream.concat(Stream.of(PresslineException.Code.values()), Stream.of(CommandException.Code.values()))
                .map(Enum::name)
                .forEach(code -> assertTrue(table.contains("`" + code + "`"), code));
    }

    @Test
    void everyCommandHasItsChapter() throws IOException {
        String help = Shell.anywhere().run("--help").out();
        for (String line : between(help, "Commands:\n", "\n\n").split("\n", -1)) {
            String command = line.strip().split(" ", 2)[0];
            assertTrue(line.startsWith("   ") || docs().contains("\n## `" + command + "`\n"), line);
        }
    }

    @Test
    void theProfileIsOne() throws IOException {
        String json = between(docs(), "```json\n", "```");
        Profile profile = Profile.fromMap(Json.object(json.getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, profile.targets().size());
        assertTrue(profile.extra().isEmpty(), profile.extra().toString());
    }

    @Test
    void theOverridesAreSuch() throws IOException {
        String chapter = docs().substring(docs().indexOf("**Overrides** are"));
        String json = between(chapter, "```json\n", "```");
        Overrides overrides = Overrides.fromMap(Json.object(json.getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, overrides.mustCarry().size());
        assertTrue(overrides.extra().isEmpty(), overrides.extra().toString());
    }

    @Test
    void theExampleOfCountIsWhatItPrints() throws IOException {
        String expected = between(docs(), "pressline count --network bluesky --jsonl\n", "```");
        Shell.Ran ran = Shell.anywhere().pipe("{\"id\":1,\"text\":\"né\"}", "count", "--network", "bluesky", "--jsonl");
        assertEquals(expected, ran.out());
    }

    @Test
    void theExampleOfToneIsWhatItPrints() throws IOException {
        String text = "Acme brings" + between(docs(), "printf 'Acme brings", "' | pressline tone\n");
        String expected = between(docs(), "' | pressline tone\n", "```");
        assertEquals(expected, Shell.anywhere().pipe(text, "tone").out());
    }
}
