package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Net income was $31.4 million, or $0.86 a share, compared with $38.0 million, or $1.02 a share. | [DOWN]
            Gross margin was 34.2% of net sales, compared with 35.9%. | [DOWN]
            Net sales were $412.6 million, a rise of 3.1% compared with $399.8 million. | [UP]
            Gross profit grew to $6.0 million from $3.5 million in the prior year. | [UP]
            Cash was $1.2 billion versus $1,200 million. | [LEVEL]
            Sales were $9 million vs. $8 million and margin was 20% compared to 25%. | [UP, DOWN]
            Acme paid $0.25 a share, compared with sales of $38.0 million. | []
            Acme drew $5 million from the fund. | []
            Acme sold 300 pumps, compared with 200. | []
            Compared with $38.0 million, Acme earned less. | []
            """)
    void anAmountMovedAgainstTheOneItIsComparedWith(String sentence, String directions) {
        assertEquals(directions, Comparisons.of(sentence).toString());
    }

    @Test
    void anyTextIsTaken() {
        assertEquals(0, Comparisons.of("").size());
        assertEquals(0, Comparisons.of("\uD800$ compared $".repeat(20_000)).size());
        assertEquals(
                0,
                Comparisons.of("$" + "9".repeat(100_000) + " compared with $1").size());
    }
}
