package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8OffsetsTest {

    @Test
    void offsetsAreThoseOfTheEncodedText() {
        String[] chars = {"a", "é", "日", "😀", "\u200D"};
        Random random = new Random(9);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                int start = text.length();
                text.append(chars[random.nextInt(chars.length)]);
                if (random.nextBoolean()) {
                    spans.add(new Span(start, text.length()));
                }
            }
            List<Span> expected = spans.stream()
                    .map(span -> new Span(bytes(text.substring(0, span.start())), bytes(text.substring(0, span.end()))))
                    .toList();
            assertEquals(expected, Utf8Offsets.of(text, spans));
        }
    }

    @Test
    void aHalfCharacterTakesThreeBytes() {
        assertEquals(
                List.of(new Span(0, 3), new Span(3, 4)),
                Utf8Offsets.of("\uD800a", List.of(new Span(0, 1), new Span(1, 2))));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
