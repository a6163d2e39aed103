package dev.pressline.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Part;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flags nothing but promotion, and never news. */
class ToneJudgeTest {

    private static final ToneJudge JUDGE = ToneJudge.standard();

    private static final String ADVERT = """
            In today's fast-paced world, every home deserves the best. Acme Kettles is a trusted name that offers a wide range of \
            innovative solutions tailored to your unique needs. Whether you are a beginner or a seasoned expert, our dedicated team \
            ensures a seamless experience, providing you with peace of mind. What makes us stand out? Our unwavering commitment to \
            excellence. Discover the difference and contact us today to unlock your full potential!""";

    private static Article article(String title, String body) {
        return Article.builder(title)
                .language("en")
                .blocks(List.of(Block.Paragraph.of(body)))
                .build();
    }

    @Test
    void anAdvertIsPurelyPromotional() {
        Verdict verdict = JUDGE.judge(article("Elevate Your Morning: Discover Acme Kettles", ADVERT));
        assertEquals(Tone.PURELY_PROMOTIONAL, verdict.tone());
        assertTrue(verdict.promo() >= .5);
    }

    @Test
    void anAnnouncementWithoutAnEventIsNoNews() {
        String text = "Acme is proud to announce its passion for excellence. " + ADVERT;
        assertEquals(
                Tone.PURELY_PROMOTIONAL,
                JUDGE.judge(article("Acme Announces Its Passion", text)).tone());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Acme recalls 4,000 kettles after two people were injured. Stop using the kettle, the company said on June 3.",
                "Acme reported third-quarter revenue of $17.3 million, up from $12.1 million a year earlier.",
                "Smoking is the leading cause of death in Leeds, according to a study of 12,000 patients.",
                "The museum is home to 40 engineers. The council approved the plan on May 4.",
                "Acme appointed Jane Roe as chief financial officer. Roe joins from Widgets, where she led a team of 60 people.",
                "Acme hires 20 drivers in Leeds. Apply by June 3.",
                "A jury of nine named Acme's kettle the best of 412 entries at the awards in Oslo on Friday.",
                "Hello."
            })
    void newsIsNeverFlagged(String text) {
        assertNotEquals(Tone.PURELY_PROMOTIONAL, JUDGE.judge(text, "en").tone());
        assertNotEquals(Tone.PURELY_PROMOTIONAL, JUDGE.judge(article("", text)).tone());
    }

    @Test
    void theBoilerplatesPraiseIsNotTheMessages() {
        Article bare =
                article("Acme recalls 4,000 kettles", "Acme recalls 4,000 kettles after two people were injured.");
        Article praised = bare.toBuilder()
                .parts(List.of(new Part(Part.Kind.BOILERPLATE, List.of(Block.Paragraph.of(ADVERT)))))
                .build();
        assertEquals(JUDGE.judge(bare), JUDGE.judge(praised));
    }

    @Test
    void aLanguageWithoutALexiconIsUnassessed() {
        assertEquals(Verdict.unassessed(), JUDGE.judge("Kupite zdaj!", "sl"));
        assertEquals(
                Verdict.unassessed(),
                JUDGE.judge(Article.builder("Kupite zdaj!").build()));
    }

    @Test
    void aLanguageWithoutAModelGetsItsEvidenceAndNoGuess() {
        Verdict verdict = JUDGE.judge("Entdecken Sie jetzt unsere einzigartige Vielfalt!", "de");
        assertEquals(Tone.UNASSESSED, verdict.tone());
        assertTrue(verdict.evidence().size() >= 2, verdict.toString());
    }

    @Test
    void evidenceStandsWhereItSays() {
        Verdict verdict = JUDGE.judge(article("Discover Acme", ADVERT));
        String text = "Discover Acme\n" + ADVERT;
        verdict.evidence().forEach(one -> assertEquals(one.text(), one.span().in(text)));
        assertTrue(verdict.evidence().size() > 10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "!", "\n\n", "you", "\0"})
    void oddTextIsTaken(String text) {
        assertNotEquals(Tone.UNASSESSED, JUDGE.judge(text, "en").tone());
        assertNotEquals(Tone.UNASSESSED, JUDGE.judge(article(text, text)).tone());
    }

    @Test
    void aMillionCharsAreTaken() {
        for (String one : List.of("a", "!", "you ", "best.\n", "\uD800")) {
            double promo =
                    JUDGE.judge(one.repeat(1_000_000 / one.length()), "en").promo();
            assertTrue(promo >= 0 && promo <= 1);
        }
    }
}
