package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import dev.pressline.read.ReadRequest;
import dev.pressline.text.CharacterUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each payload, field by field, against what each network's own documentation asks for. */
class PayloadFieldsTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final String HARD =
            "<html lang=\"en\"><title>Acme (NYSE: ACM) wins #1 award</title><article><h1>Acme (NYSE: ACM)"
                    + " wins #1 award</h1><p>Acme's R&amp;D hub, rated “#1” by @media, has won €1.2 billion {hashtag|x} in orders"
                    + " for snake_case &lt;tools&gt; in 日本.</p></article></html>";

    private static List<Adaptation> adaptations() {
        List<Adaptation> adaptations = new ArrayList<>();
        for (boolean known : new boolean[] {true, false}) {
            List<Target> targets = PRESSLINE.networks().stream()
                    .map(network -> known
                            ? Target.builder(network.id(), network.id())
                                    .handle(
                                            "author",
                                            network.id().equals("bluesky") ? "did:plc:a" : "urn:li:organization:1")
                                    .build()
                            : Target.of(network.id()))
                    .toList();
            for (String html : List.of(example(), HARD)) {
                Adaptation adaptation = PRESSLINE.adapt(AdaptRequest.page(ReadRequest.html(html)
                                .baseUri("https://acme.example/n")
                                .build())
                        .targets(targets)
                        .build());
                adaptations.add(adaptation);
                adaptations.add(PRESSLINE.resolve(adaptation, Map.of("link-1", "https://s.example/a_(1)")));
            }
        }
        return adaptations;
    }

    private static String example() {
        try {
            return Files.readString(Path.of("../../docs/examples/heat-pump-plant.html"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Stream<Variant> variants(String network) {
        return adaptations().stream()
                .map(adaptation ->
                        adaptation.outcome(network).orElseThrow().variant().orElseThrow());
    }

    /** The value at a path, or empty. */
    private static Optional<Object> at(Object value, String path) {
        Object here = value;
        for (String name : path.split("/", -1)) {
            here = here instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return Optional.ofNullable(here);
    }

    /**
     * Every field: {@code =x} is x itself, {@code ~x} a text like x, {@code [a]} a list of the text a, {@code []?} a
     * list or nothing, {@code ?~x} a text like x or nothing, {@code -} nothing.
     */
    private static final List<String> FIELDS = List.of(
            "x        | text                              | ~(?s).{1,560}",
            "x        | link                              | -", // additionalProperties is false
            "x        | card                              | -",
            "linkedin | author                            | ?~urn:li:organization:1",
            "linkedin | commentary                        | ~(?s).{1,3000}",
            "linkedin | visibility                        | =PUBLIC",
            "linkedin | distribution/feedDistribution     | =MAIN_FEED",
            "linkedin | distribution/targetEntities       | []",
            "linkedin | distribution/thirdPartyDistributionChannels | []",
            "linkedin | content/article/source            | ~https://.*",
            "linkedin | content/article/title             | ~.{1,400}",
            "linkedin | content/article/description       | ~(?s).{0,4086}",
            "linkedin | content/article/thumbnail         | -", // an image's urn, which only an upload gives
            "linkedin | content/media                     | -", // article and media exclude each other
            "linkedin | lifecycleState                    | =PUBLISHED",
            "linkedin | isReshareDisabledByAuthor         | =false",
            "facebook | message                           | ~(?s).{1,63206}",
            "facebook | link                              | ~https://.*",
            "facebook | published                         | =true",
            "facebook | name                              | -", // overrides need ownership of the domain
            "facebook | picture                           | -",
            "facebook | attached_media                    | -", // not beside a link
            "bluesky  | repo                              | ?~did:plc:a",
            "bluesky  | collection                        | =app.bsky.feed.post",
            "bluesky  | record/$type                      | =app.bsky.feed.post",
            "bluesky  | record/text                       | ~(?s).{1,3000}",
            "bluesky  | record/createdAt                  | -", // only the caller knows the time
            "bluesky  | record/langs                      | [en]",
            "bluesky  | record/facets                     | []?", // see facetsCoverWhatTheyAreAbout
            "bluesky  | record/embed/$type                | =app.bsky.embed.external",
            "bluesky  | record/embed/external/uri         | ~https://.*",
            "bluesky  | record/embed/external/title       | ~.+",
            "bluesky  | record/embed/external/description | ~(?s).*",
            "bluesky  | record/embed/external/thumb       | -",
            "mastodon | status                            | ~(?s).{1,1000}",
            "mastodon | visibility                        | =public",
            "mastodon | language                          | =en",
            "threads  | media_type                        | =TEXT",
            "threads  | text                              | ~(?s).{1,500}",
            "threads  | link_attachment                   | ~https://.*", // with TEXT alone
            "threads  | topic_tag                         | ?~[^.&\\n\\t]{1,50}",
            "threads  | image_url                         | -");

    private record Field(String network, String path, String form) {
        static Field of(String row) {
            String[] cells = row.split(" *\\| *", 3);
            return new Field(cells[0].strip(), cells[1].strip(), cells[2].strip());
        }
    }

    static Stream<Field> fields() {
        return FIELDS.stream().map(Field::of);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void aFieldIsAsItsNetworkDocumentsIt(Field field) {
        String form = field.form();
        variants(field.network()).forEach(variant -> {
            Optional<Object> value = at(variant.payload(), field.path());
            String said = field.path() + " is " + value + " in " + variant.payload();
            if (form.equals("-")) {
                assertTrue(value.isEmpty(), said);
            } else if (form.equals("[]?")) {
                assertTrue(value.isEmpty() || (value.get() instanceof List<?> list && !list.isEmpty()), said);
            } else if (form.startsWith("[")) {
                assertEquals(form, String.valueOf(value.orElse("")), said);
            } else if (form.startsWith("=")) {
                assertEquals(form.substring(1), String.valueOf(value.orElse("")), said);
            } else if (form.startsWith("?~")) {
                assertTrue(value.isEmpty() || String.valueOf(value.get()).matches(form.substring(2)), said);
            } else {
                assertTrue(value.isPresent() && String.valueOf(value.get()).matches(form.substring(1)), said);
            }
        });
    }

    static Stream<String> networks() {
        return PRESSLINE.networks().stream().map(network -> network.id());
    }

    /** No payload has a field, however deep, that the table above does not have. */
    @ParameterizedTest
    @MethodSource("networks")
    void aPayloadHasNoOtherFields(String network) {
        Set<String> known = fields().filter(field ->
                        field.network().equals(network) && !field.form().equals("-"))
                .map(Field::path)
                .collect(Collectors.toSet());
        assertFalse(known.isEmpty(), network);
        variants(network).forEach(variant -> {
            Deque<Map.Entry<String, Object>> left =
                    new ArrayDeque<>(variant.payload().entrySet());
            while (!left.isEmpty()) {
                Map.Entry<String, Object> field = left.poll();
                if (field.getValue() instanceof Map<?, ?> inside) {
                    inside.forEach((name, value) -> left.add(Map.entry(field.getKey() + "/" + name, value)));
                } else {
                    assertTrue(known.contains(field.getKey()), () -> field.getKey() + " in " + variant.payload());
                }
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "linkedin,author,author",
        "bluesky,repo,repo",
        "bluesky,record.createdAt,record/createdAt",
        "facebook,access_token,access_token",
        "threads,access_token,access_token",
    })
    void whatIsNotThereIsNamedAsMissing(String network, String missing, String path) {
        variants(network)
                .forEach(variant -> assertEquals(
                        at(variant.payload(), path).isEmpty(),
                        variant.missing().contains(missing),
                        variant.missing()::toString));
    }

    /** Lexicon app.bsky.richtext.facet: UTF-8 offsets, sorted, apart; each covers the text that it is about. */
    @ParameterizedTest
    @CsvSource("bluesky")
    void facetsCoverWhatTheyAreAbout(String network) {
        variants(network).forEach(variant -> {
            byte[] text = String.valueOf(at(variant.payload(), "record/text").orElseThrow())
                    .getBytes(StandardCharsets.UTF_8);
            int before = 0;
            for (Object facet : (List<?>) at(variant.payload(), "record/facets").orElse(List.of())) {
                int start = (Integer) at(facet, "index/byteStart").orElseThrow();
                int end = (Integer) at(facet, "index/byteEnd").orElseThrow();
                assertTrue(before <= start && start < end && end <= text.length);
                before = end;
                Object feature = ((List<?>) at(facet, "features").orElseThrow()).get(0);
                String covered = new String(text, start, end - start, StandardCharsets.UTF_8);
                String tag = String.valueOf(at(feature, "tag").orElseThrow());
                assertEquals("#" + tag, covered);
                assertTrue(CharacterUnit.GRAPHEMES.count(tag) <= 64 && CharacterUnit.UTF8_BYTES.count(tag) <= 640);
            }
        });
    }

    /** Little text: behind every reserved sign stands a backslash, but for the templates that we write. */
    @ParameterizedTest
    @CsvSource("linkedin")
    void noReservedSignOfThePageIsLeftBare(String network) {
        variants(network).forEach(variant -> {
            String wire = String.valueOf(variant.payload().get("commentary"));
            String bare = wire.replaceAll("\\{hashtag\\|\\\\#\\|[\\p{L}\\p{N}_\\\\]+\\}", "")
                    .replaceAll("\\\\.", "");
            assertTrue(bare.chars().noneMatch(c -> "\\|{}@[]()<>#*_~".indexOf(c) >= 0), wire);
        });
    }

    /** docs.x.com, Meta and Mastodon escape themselves: what readers should see goes over the wire as it is. */
    @ParameterizedTest
    @CsvSource({"x,text", "facebook,message", "bluesky,record/text", "mastodon,status", "threads,text"})
    void plainNetworksGetTheTextAsReadersSeeIt(String network, String path) {
        variants(network).forEach(variant -> {
            String text = variant.posts().get(0).text();
            assertEquals(text, at(variant.payload(), path).orElseThrow());
            assertTrue(text.chars().noneMatch(c -> c == 0xFFFE || c == 0xFEFF || c == 0xFFFF));
        });
    }
}
