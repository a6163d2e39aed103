package dev.pressline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text up to its stop, and what follows: a bar stands where the marks of footnotes end. */
class NoteMarksTest {

    @ParameterizedTest
    @CsvSource({
        "It grew., [1]| Then",
        "It grew., [1][22][333]| Then",
        "It grew., [1]|[x] Then",
        "It grew., |[1234] Then",
        "It grew., |[] Then",
        "It grew., |[1",
        "It grew., |[1) Then",
        "It grew., [1]|[2",
        "It grew., [1]|",
        "It grew., |",
    })
    void bracketedNumbersAreMarks(String before, String barred) {
        assertMarks(before, barred);
    }

    @ParameterizedTest
    @CsvSource({
        "It grew., 3| Then",
        "It grew., 3 14 159| Then",
        "It grew., 1 2 3 4 5| Then",
        "It grew., |1 2 3 4 5 6 Then",
        "It grew., |1234 Then",
        "It grew., |3 then",
        "It grew., |3",
        "It grew., |3 4",
        "It grew., |3rd Then",
        "It grew., |3  Then", // one blank, as notes have it
        "It grew (much)., 3| Then",
        "It left the U.S., |3 Then",
        "It is No., |3 Then",
        "a., |3 Then",
        "at., 3| Then",
        "Ab., |3 Then",
        "aB., |3 Then",
        ")., 3| Then",
        "., |3 Then",
    })
    void bareNumbersAreMarksBehindAWordAndBeforeASentence(String before, String barred) {
        assertMarks(before, barred);
    }

    private static void assertMarks(String before, String barred) {
        String text = before + barred.replace("|", "");
        assertEquals(before.length() + barred.indexOf('|'), NoteMarks.end(text, before.length()), text);
    }
}
