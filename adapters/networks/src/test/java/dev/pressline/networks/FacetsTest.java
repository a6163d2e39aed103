package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Segment;
import dev.pressline.model.Segment.Break;
import dev.pressline.model.Segment.Cashtag;
import dev.pressline.model.Segment.LinkSlot;
import dev.pressline.model.Segment.Mention;
import dev.pressline.model.Segment.Tag;
import dev.pressline.model.Segment.Words;
import dev.pressline.text.EntityKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Held to the lexicon app.bsky.richtext.facet: a place in UTF-8 bytes, and one feature by its full name. */
class FacetsTest {

    private static Map<String, Object> facet(int start, int end, String type, String name, String value) {
        return Map.of(
                "index",
                Map.of("byteStart", start, "byteEnd", end),
                "features",
                List.of(Map.of("$type", "app.bsky.richtext.facet#" + type, name, value)));
    }

    @Test
    void tagsLinksAndAccountsStandWhereTheirBytesAre() {
        List<Segment> post = List.of(
                new Words("é "),
                new Tag("Heat"),
                new Break(2),
                new Cashtag("ACME"),
                new Words(" 日本 "),
                new LinkSlot("link-1", "https://acme.example/a", 23),
                new Mention("beta.bsky.social", Optional.of("did:plc:b")));
        assertEquals(
                List.of(
                        facet(3, 8, "tag", "tag", "Heat"),
                        facet(10, 15, "tag", "tag", "$ACME"),
                        facet(23, 45, "link", "uri", "https://acme.example/a"),
                        facet(45, 62, "mention", "did", "did:plc:b")),
                Facets.of(post));
    }

    @Test
    void wordsAndAccountsThatNobodyResolvedAreInert() {
        List<Segment> post =
                List.of(new Words("#no @no.example "), new Mention("beta.bsky.social", Optional.empty()), new Break(1));
        assertEquals(List.of(), Facets.of(post));
    }

    @ParameterizedTest
    @CsvSource({"HASHTAG, tag", "CASHTAG, tag", "LINK, link", "MENTION, mention"})
    void aCashtagIsATagToo(EntityKind kind, String type) {
        assertEquals(type, new Facet(kind, 0, 1, "x").type());
    }
}
