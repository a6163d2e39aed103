package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pressline.model.PresslineException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes become the text that their writer meant. */
class PageBytesTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "windows-1252, ''",
        "windows-1252, <meta charset=iso-8859-1>",
        "ISO-8859-2, <meta charset='iso-8859-2'>",
        "Shift_JIS, <meta http-equiv=content-type content='text/html; charset=Shift_JIS'>",
        "ISO-2022-JP, <meta charset=iso-2022-jp>",
        "UTF-16, ''"
    })
    void theCharacterSetIsFound(String charset, String meta) {
        String word = charset.contains("JP") || charset.contains("JIS") ? "日本語" : "Mühle";
        String page = meta + "<p>" + word;
        assertEquals(page, PageBytes.decode(page.getBytes(Charset.forName(charset)), Optional.empty()));
    }

    @Test
    void theCallersWordBeatsThePages() {
        byte[] page = "<meta charset=utf-8>Mühle".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("<meta charset=utf-8>Mühle", PageBytes.decode(page, Optional.of(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void anUnknownCharacterSetIsNoObstacle() {
        byte[] page = "<meta charset=klingon>ok".getBytes(StandardCharsets.UTF_8);
        assertEquals("<meta charset=klingon>ok", PageBytes.decode(page, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"'%PDF-1.7 some text'", "'PK\u0003\u0004\u0000\u0000'", "'\u0089PNG\r\n\u001a\n\u0000'"})
    void binaryIsRefused(String head) {
        PresslineException refusal = assertThrows(
                PresslineException.class,
                () -> PageBytes.decode(head.getBytes(StandardCharsets.ISO_8859_1), Optional.empty()));
        assertEquals(PresslineException.Code.NOT_TEXT, refusal.code());
    }
}
