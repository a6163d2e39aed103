package dev.pressline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Finding;
import dev.pressline.model.Outcome;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.network.Encoder;
import dev.pressline.network.Grammar;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import dev.pressline.network.UnitContext;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What an adapter does badly is its own target's outcome, whatever it does and whenever it is asked. */
class HostileAdaptersTest {

    private static final Article ARTICLE = Article.builder("Acme opens a plant in Berlin")
            .language("en")
            .canonicalUrl("https://acme.example/plant")
            .blocks(List.of(Paragraph.of("Acme has opened a plant for 300 people in Berlin.")))
            .build();

    private static NetworkRules rules(String id) {
        return NetworkRules.parse(
                id,
                "fact,value,unit,source,checked\ntext.limit,200,graphemes,t,2026-11-22"
                        + "\nlayout,lead / link,,t,2026-11-22",
                id + ".csv");
    }

    /** Answers well until it is to fail, and then fails in one method. */
    private static final class Failing implements NetworkAdapter {

        private final NetworkRules rules = HostileAdaptersTest.rules("bad");
        private final String method;
        private final Supplier<Throwable> fault;
        private int asked;

        Failing(String method, Supplier<Throwable> fault) {
            this.method = method;
            this.fault = fault;
        }

        private void answer(String asked) {
            if (asked.equals(method)) {
                Throwable thrown = fault.get();
                if (thrown instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) thrown;
            }
        }

        @Override
        public NetworkRules rules() {
            asked++;
            if (asked > 2) { // its id and its rows, when the engine is built
                answer("rules");
            }
            return rules;
        }

        @Override
        public Grammar grammar() {
            answer("grammar");
            return Grammar.none();
        }

        @Override
        public Encoder encoder(String field) {
            answer("encoder");
            return Encoder.plain();
        }

        @Override
        public Length length(UnitContext context) {
            answer("length");
            return segments -> {
                answer("counting");
                return 40;
            };
        }

        @Override
        public Payload payload(PublishContext context) {
            answer("payload");
            return NetworkAdapter.super.payload(context);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of("rules", "grammar", "encoder", "length", "counting", "payload")
                .flatMap(method -> Stream.<Supplier<Throwable>>of(
                                () -> new IllegalStateException("no abacus"),
                                () -> new NullPointerException(),
                                () -> new NoClassDefFoundError("com/example/Gone"),
                                () -> new StackOverflowError(),
                                () -> new AssertionError("never"))
                        .map(fault -> Arguments.of(method, fault.get().toString(), fault)));
    }

    private static Pressline with(NetworkAdapter bad) {
        return Pressline.builder()
                .withoutInstalledNetworks()
                .network(NetworkAdapter.of(rules("first")))
                .network(bad)
                .network(NetworkAdapter.of(rules("last")))
                .build();
    }

    @ParameterizedTest(name = "{0} throws {1}")
    @MethodSource("faults")
    void theOtherTargetsStandWhenOneIsComposed(String method, String name, Supplier<Throwable> fault) {
        Adaptation adaptation = with(new Failing(method, fault))
                .adapt(AdaptRequest.article(ARTICLE).build());
        for (String good : List.of("first", "last")) {
            assertInstanceOf(Outcome.Fits.class, adaptation.outcome(good).orElseThrow());
        }
        Outcome bad = adaptation.outcome("bad").orElseThrow();
        if (bad instanceof Outcome.Failed failed) {
            assertEquals(Code.ADAPTER_FAILED, failed.code());
            assertTrue(
                    adaptation.findings().stream().map(Finding::code).toList().contains("TARGET_FAILED"));
        } else {
            assertTrue(List.of("rules", "encoder").contains(method), "only what nobody asked for does no harm");
        }
        assertEquals(adaptation.toMap(), Adaptation.fromMap(adaptation.toMap()).toMap());
    }

    @ParameterizedTest(name = "{0} throws {1}")
    @MethodSource("faults")
    void theOtherTargetsStandWhenLinksAreFilledIn(String method, String name, Supplier<Throwable> fault) {
        Adaptation stored =
                with(new Failing("", fault)).adapt(AdaptRequest.article(ARTICLE).build());
        Adaptation resolved = with(new Failing(method, fault)).resolve(stored, Map.of("link-1", "https://s.example/a"));
        for (String good : List.of("first", "last")) {
            Outcome outcome = resolved.outcome(good).orElseThrow();
            assertInstanceOf(Outcome.Fits.class, outcome);
            assertTrue(outcome.variant().orElseThrow().posts().get(0).text().endsWith("https://s.example/a"));
        }
        Outcome bad = resolved.outcome("bad").orElseThrow();
        assertTrue(bad instanceof Outcome.Failed
                || List.of("rules", "grammar", "encoder").contains(method));
    }
}
