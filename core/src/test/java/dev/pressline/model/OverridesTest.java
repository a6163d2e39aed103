package dev.pressline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.MustCarry.Level;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.OverrideChain.Voice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverridesTest {

    private static final MustCarry WARNING = MustCarry.builder("Not an offer.")
            .level(Level.IN_TEXT_OR_LABELLED_LINK)
            .url("https://acme.example/legal")
            .kinds(ReleaseKind.OFFERING)
            .languages(List.of("de"))
            .networks(List.of("x"))
            .build();

    private static final Overrides ALL = Overrides.builder()
            .text("Ready for all.")
            .text("x", "Ready for X.")
            .prefix("News:")
            .suffix("More soon.")
            .callToAction("Register.")
            .mention("Beta Pumps", "x", Account.of("beta"))
            .mention("Beta Pumps", "linkedin", Account.of("Beta", "urn:li:organization:7"))
            .preferredTags(List.of("#Heat", "Pumps"))
            .bannedTags(List.of("News"))
            .mustCarry(List.of(MustCarry.inText("Capital at risk."), WARNING))
            .sourceHash("4711")
            .build();

    private static OverrideChain chain(Overrides target, Overrides request, Overrides profile) {
        return OverrideChain.of(Map.of(Voice.PROFILE, profile, Voice.TARGET, target, Voice.REQUEST, request));
    }

    private static Overrides prefix(String prefix) {
        return Overrides.builder().prefix(prefix).build();
    }

    @Test
    void aMapGivesThemBack() {
        Map<String, Object> map = ALL.toMap();
        assertEquals(map, Overrides.fromMap(map).toMap());
        assertEquals(List.of("Heat", "Pumps"), map.get("preferredTags"));
        assertEquals(
                "{Beta Pumps={x=beta, linkedin={handle=Beta, id=urn:li:organization:7}}}",
                String.valueOf(map.get("mentions")));
        assertTrue(Overrides.fromMap(map).extra().isEmpty());
    }

    @Test
    void nothingIsAnEmptyMapAndWhatIsUnknownIsKept() {
        assertEquals(Map.of(), Overrides.none().toMap());
        Map<String, Object> later = Map.of("emoji", List.of("none"));
        assertEquals(later, Overrides.fromMap(later).toMap());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prefix | 3",
                "texts | 3",
                "mentions | 3",
                "preferredTags | 3",
                "mustCarry | 3",
                "bannedTags | 3",
            })
    void whatIsNotOfTheRightTypeIsRefused(String field, int value) {
        PresslineException error =
                assertThrows(PresslineException.class, () -> Overrides.fromMap(Map.of(field, value)));
        assertEquals(PresslineException.Code.BAD_VALUE, error.code());
    }

    @Test
    void aHandleForAllNetworksAtOnceIsAGuess() {
        Map<String, Object> guess = Map.of("mentions", Map.of("Beta", "beta"));
        assertThrows(PresslineException.class, () -> Overrides.fromMap(guess));
        Map<String, Object> unknownLevel =
                Map.of("mustCarry", List.of(Map.of("text", "Not an offer.", "level", "somewhere")));
        assertThrows(PresslineException.class, () -> Overrides.fromMap(unknownLevel));
    }

    @Test
    void aReadyTextOfATargetBeatsTheOneForAll() {
        assertEquals(Optional.of("Ready for X."), ALL.textFor("x"));
        assertEquals(Optional.of("Ready for all."), ALL.textFor("threads"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "T  | R  | P  | T  | TARGET",
                "   | R  | P  | R  | REQUEST",
                "   |    | P  | P  | PROFILE",
                "   |    |    |    |",
                "'' | R  | P  |    |",
                "' '|    | P  |    |",
            })
    void theFirstVoiceThatSaysAnythingCounts(String target, String request, String profile, String value, Voice by) {
        Overrides[] voices = new Overrides[3];
        String[] prefixes = {target, request, profile};
        for (int i = 0; i < voices.length; i++) {
            voices[i] = prefixes[i] == null ? Overrides.none() : prefix(prefixes[i]);
        }
        Optional<Spoken<String>> expected = value == null ? Optional.empty() : Optional.of(new Spoken<>(value, by));
        assertEquals(expected, chain(voices[0], voices[1], voices[2]).prefix());
    }

    @Test
    void theFirstVoiceThatKnowsANameCounts() {
        Overrides target =
                Overrides.builder().mention("Beta", "x", Account.of("betauk")).build();
        Overrides profile = Overrides.builder()
                .mention("Beta", "x", Account.of("beta"))
                .mention("Gamma", "x", Account.of("gamma"))
                .mention("Delta", "threads", Account.of("delta"))
                .build();
        Map<String, Spoken<Account>> mentions =
                chain(target, Overrides.none(), profile).mentions("x");
        assertEquals(
                Map.of(
                        "Beta", new Spoken<>(Account.of("betauk"), Voice.TARGET),
                        "Gamma", new Spoken<>(Account.of("gamma"), Voice.PROFILE)),
                mentions);
    }

    @Test
    void tagsAndWarningsAddUpAndNobodyTakesAWarningAway() {
        Overrides target = Overrides.builder()
                .preferredTags(List.of("Heat", "News"))
                .mustCarry(List.of(MustCarry.inText("Capital at risk.")))
                .build();
        OverrideChain chain = chain(target, Overrides.none(), ALL);
        assertEquals(
                List.of("Heat", "Pumps"),
                chain.preferredTags().stream().map(Spoken::value).toList());
        assertTrue(chain.isBanned("nEWS"));
        assertEquals(
                List.of("Capital at risk.", "Not an offer."),
                chain.mustCarry(ReleaseKind.OFFERING, "de-AT", "x").stream()
                        .map(spoken -> spoken.value().text())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "OFFERING, de, x, true",
        "OFFERING, de-CH, x, true",
        "RESULTS, de, x, false",
        "OFFERING, en, x, false",
        "OFFERING, de, threads, false"
    })
    void aWarningBindsWhereItIsMeant(ReleaseKind kind, String language, String network, boolean binds) {
        assertEquals(binds, WARNING.binds(kind, language, network));
        assertTrue(MustCarry.inText("x").binds(kind, language, network));
        assertFalse(WARNING.binds(ReleaseKind.OTHER, language, network));
    }
}
