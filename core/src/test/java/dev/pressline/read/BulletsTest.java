package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Block;
import dev.pressline.model.Block.ListOf;
import dev.pressline.model.Block.Paragraph;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lines that are marked as items by hand are a list. */
class BulletsTest {

    private static List<Block> lines(String... lines) {
        return Bullets.lists(
                Stream.of(lines).map(Paragraph::of).map(Block.class::cast).toList());
    }

    @Test
    void bulletsAreItems() {
        ListOf list = new ListOf(false, List.of(Paragraph.of("300 jobs"), Paragraph.of("six halls")));
        assertEquals(List.of(Paragraph.of("In short:"), list), lines("In short:", "• 300 jobs", "•six halls"));
        assertEquals(List.of(list), lines("- 300 jobs", "- six halls"));
    }

    @Test
    void aLoneDashIsNoBullet() {
        assertEquals(List.of(Paragraph.of("- and so on")), lines("- and so on"));
        assertEquals(List.of(Paragraph.of("-5 °C"), Paragraph.of("-6 °C")), lines("-5 °C", "-6 °C"));
        assertEquals(List.of(Paragraph.of("•")), lines("•"));
    }
}
