package dev.pressline.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.pressline.model.Card;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException;
import dev.pressline.model.Segment;
import dev.pressline.model.Target;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadFormTest {

    private static final Card CARD =
            new Card(new Segment.LinkSlot("link-1", "https://a.example/n", 19), "Title", "", Optional.empty());

    private static NetworkAdapter board(String rows) {
        return NetworkAdapter.of(NetworkRules.parse("board", "fact,value,unit,source,checked\n" + rows, "board.csv"));
    }

    private static Payload payload(String rows, Optional<Card> card, String language) {
        NetworkAdapter board = board(rows);
        Post post = Post.builder(List.of(new Segment.Words("Acme opens.")))
                .field("topic", List.of(new Segment.Tag("Heat")))
                .build();
        return board.payload(new PublishContext(post, card, Target.of("board"), language, board.rules()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "payload,text=$text,,t,2026-11-22 | {text=Acme opens.}",
                "payload,message=$text link=$link published=true kind=POST,,t,2026-11-22 | {message=Acme opens., link=https://a.example/n, published=true, kind=POST}",
                "payload,t=$text lang=$language,,t,2026-11-22 | {t=Acme opens., lang=de}",
                "payload,t=$text tag=$topic,,t,2026-11-22 | {t=Acme opens.}",
                "name,Board,,t,2026-11-22 | {text=Acme opens., link=https://a.example/n}",
            })
    void aRowSaysWhatTheApiTakes(String row, String body) {
        assertEquals(body, payload(row + "\n", Optional.of(CARD), "de").body().toString());
    }

    @ParameterizedTest
    @CsvSource({"und, {text=Acme opens.}", "de, '{text=Acme opens., lang=de}'"})
    void whatThereIsNoneOfIsLeftOut(String language, String body) {
        String rows = "payload,text=$text link=$link lang=$language,,t,2026-11-22\n";
        assertEquals(body, payload(rows, Optional.empty(), language).body().toString());
    }

    @ParameterizedTest
    @CsvSource({"hashtags.field, {t=Heat}", "x-other, {}"})
    void aTagGoesToItsOwnField(String key, String body) {
        String rows = "payload,t=$topic,,t,2026-11-22\npayload.missing,token secret,,t,2026-11-22\n" + key
                + ",topic,,t,2026-11-22\n";
        Payload payload = payload(rows, Optional.empty(), "en");
        assertEquals(body, payload.body().toString());
        assertEquals(List.of("token", "secret"), payload.missing());
    }

    @ParameterizedTest
    @CsvSource({"text", "=x", "a=", "a=$tekst"})
    void aFieldThatIsNoneIsRefused(String value) {
        PresslineException error =
                assertThrows(PresslineException.class, () -> board("payload," + value + ",,t,2026-11-22\n"));
        assertEquals(PresslineException.Code.BAD_FACT, error.code());
    }

    @ParameterizedTest
    @CsvSource({"4:5", "4:5 3", "0:5 3:1", "wide"})
    void ratiosAreTwo(String value) {
        assertThrows(PresslineException.class, () -> board("image.ratio," + value + ",,t,2026-11-22\n"));
    }
}
