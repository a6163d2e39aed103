package dev.pressline.networks;

import static dev.pressline.networks.CallersRelease.ARTICLE;
import static dev.pressline.networks.CallersRelease.PRESSLINE;
import static dev.pressline.networks.CallersRelease.URL;
import static dev.pressline.networks.CallersRelease.adapt;
import static dev.pressline.networks.CallersRelease.codes;
import static dev.pressline.networks.CallersRelease.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.model.Adaptation;
import dev.pressline.model.MustCarry;
import dev.pressline.model.MustCarry.Level;
import dev.pressline.model.Outcome;
import dev.pressline.model.Overrides;
import dev.pressline.model.ReleaseKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be carried is carried whole, by a labelled link, or nothing fits. */
class CarriedTextsTest {

    private static Overrides carry(String text, Level level) {
        return Overrides.builder()
                .mustCarry(List.of(MustCarry.builder(text)
                        .level(level)
                        .url("https://acme.com/legal")
                        .build()))
                .build();
    }

    @Test
    void aTextThatMustBeCarriedIsCarriedOrNothingFits() {
        String warning = "Capital at risk. ".repeat(5).strip();
        for (Outcome outcome : adapt(carry(warning, Level.IN_TEXT)).outcomes()) {
            assertTrue(outcome.variant().orElseThrow().posts().get(0).text().contains(warning), outcome.target());
        }
        Adaptation adaptation = adapt(carry("Capital at risk. ".repeat(20).strip(), Level.IN_TEXT), "x", "linkedin");
        Outcome.CannotFit cannot =
                assertInstanceOf(Outcome.CannotFit.class, adaptation.outcomes().get(0));
        assertTrue(cannot.measure().excess() > 0);
        assertTrue(codes(adaptation).contains("CANNOT_FIT"));
        assertEquals("fits", adaptation.outcomes().get(1).name());
    }

    @ParameterizedTest
    @CsvSource({"en, Important information:", "de-AT, Wichtige Hinweise:", "ja, 重要なお知らせ：", "fi, Important information:"
    })
    void whereTheWholeDoesNotFitItsLinkIsIntroduced(String language, String glue) {
        String warning = "Capital at risk. ".repeat(20).strip();
        Adaptation adaptation = PRESSLINE.adapt(
                AdaptRequest.article(ARTICLE.toBuilder().language(language).build())
                        .networks("x", "linkedin")
                        .overrides(carry(warning, Level.IN_TEXT_OR_LABELLED_LINK))
                        .build());
        assertTrue(text(adaptation).contains("\n" + glue + " https://acme.com/legal\n"), text(adaptation));
        assertTrue(codes(adaptation).contains("MUST_CARRY_LINKED"));
        assertFalse(codes(adaptation).contains("MUST_CARRY_MISSING"));
        assertTrue(adaptation
                .outcomes()
                .get(1)
                .variant()
                .orElseThrow()
                .posts()
                .get(0)
                .text()
                .contains(warning));
    }

    @Test
    void aLinkThatMustBeCarriedStandsThereOnce() {
        assertTrue(text(adapt(carry("Prospectus", Level.LINK), "x")).contains("\nhttps://acme.com/legal\n"));
        Overrides own = Overrides.builder()
                .mustCarry(List.of(
                        MustCarry.builder("The release").level(Level.LINK).build()))
                .build();
        String text = text(adapt(own, "x"));
        assertEquals(text.indexOf(URL), text.lastIndexOf(URL));
        assertFalse(codes(adapt(own, "facebook")).contains("MUST_CARRY_MISSING"));
    }

    @Test
    void aWarningForOneKindBindsNoOther() {
        Overrides overrides = Overrides.builder()
                .mustCarry(List.of(MustCarry.builder("Not an offer.")
                        .kinds(ReleaseKind.OFFERING)
                        .build()))
                .build();
        assertFalse(text(adapt(overrides, "x")).contains("Not an offer."));
    }
}
