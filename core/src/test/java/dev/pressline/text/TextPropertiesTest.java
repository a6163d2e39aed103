package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for any text. The release command runs it with {@code -Dpressline.million=1000000}. */
@Tag("million")
class TextPropertiesTest {

    private static final int TEXTS = Integer.getInteger("pressline.million", 100_000);
    private static final int MOST_PIECES = 10;
    private static final WeightedUnit WEIGHTED = WeightedUnit.builder("weighted")
            .defaultWeight(2)
            .weight(0, 0x10FF, 1)
            .emoji(EmojiSequences.newest(), 2)
            .build();

    private static Stream<String> texts(long seed) {
        return RandomText.of(RandomText.HARD, seed, TEXTS, MOST_PIECES);
    }

    private static int[] clusterEnds(String text) {
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            at = Graphemes.next(text, at);
            ends.add(at);
        }
        return ends.stream().mapToInt(end -> end).toArray();
    }

    @ParameterizedTest
    @EnumSource
    void lengthsAddUpOverClusters(CharacterUnit unit) {
        texts(61).forEach(text -> {
            int[] ends = clusterEnds(text);
            int[] whole = new int[ends.length];
            for (int i = 0; i < ends.length; i++) {
                whole[i] = unit.count(text.substring(0, ends[i]));
            }
            assertArrayEquals(whole, unit.countsAt(text, ends), text);
        });
    }

    @Test
    void noUnitButBytesIsMoreThanChars() {
        texts(67).forEach(text -> {
            int graphemes = CharacterUnit.GRAPHEMES.count(text);
            int codePoints = CharacterUnit.CODE_POINTS.count(text);
            assertTrue(graphemes <= codePoints && codePoints <= text.length(), text);
            assertEquals(text.codePointCount(0, text.length()), codePoints, text);
        });
    }

    @Test
    void bytesAreThoseOfTheEncoderWhereItEncodesAll() {
        texts(71)
                .filter(TextPropertiesTest::hasNoLoneSurrogate)
                .forEach(text -> assertEquals(
                        text.getBytes(StandardCharsets.UTF_8).length, CharacterUnit.UTF8_BYTES.count(text), text));
    }

    private static boolean hasNoLoneSurrogate(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void noEmojiGoesBeyondItsCluster() {
        texts(73).forEach(text -> {
            for (int at = 0; at < text.length(); ) {
                int end = Graphemes.next(text, at);
                assertTrue(EmojiSequences.newest().matchEnd(text, at) <= end, text);
                at = end;
            }
        });
    }

    @Test
    void weightsAreThoseOfTheNormalForm() {
        Normalizer2 nfc = Normalizer2.getNFCInstance();
        texts(79).forEach(text -> assertEquals(WEIGHTED.count(nfc.normalize(text)), WEIGHTED.count(text), text));
    }

    /** The figures were taken on JDK 17 and hold on any JDK, in any locale. A changed rule changes them. */
    @Test
    void resultsAreTheSameEverywhere() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(before, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG"))) {
                Locale.setDefault(locale);
                assertEquals("30bda06b", digest(), locale.toString());
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String digest() {
        CRC32 crc = new CRC32();
        RandomText.of(RandomText.HARD, 83, 10_000, MOST_PIECES).forEach(text -> {
            for (CharacterUnit unit : CharacterUnit.values()) {
                crc.update(unit.count(text));
            }
            crc.update(WEIGHTED.count(text));
            crc.update(SourceText.clean(text).getBytes(StandardCharsets.UTF_8));
            crc.update(Sentences.of(text, Locale.ENGLISH).toString().getBytes(StandardCharsets.UTF_8));
        });
        return Long.toHexString(crc.getValue());
    }
}
