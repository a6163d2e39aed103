package dev.pressline.tone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Part;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offers what the source has, and asks for what it has not. */
class ToneAdvisorTest {

    private static final ToneAdvisor ADVISOR = ToneAdvisor.standard();
    private static final String PRAISE =
            "Acme Kettles bring joy to every home. Our customers love our innovative kettles.";
    private static final String FACT = "Acme sold 12,000 kettles in Leeds in May.";

    private static Verdict verdict(Tone tone) {
        return new Verdict(tone, 0.9, List.of());
    }

    private static Advice advise(String text) {
        return ADVISOR.advise(text, "en", verdict(Tone.MIXED));
    }

    @Test
    void theSentenceThatTellsAndDoesNotPraiseIsOffered() {
        assertEquals(
                List.of(FACT),
                advise(PRAISE + " " + FACT + " Contact us today!").openings());
    }

    @Test
    void theFirstSentenceIsNoOtherOpening() {
        assertEquals(List.of(), advise(FACT + " " + PRAISE).openings());
    }

    @Test
    void aSentenceThatLeansOnAnotherIsNoOpening() {
        assertEquals(
                List.of(),
                advise(PRAISE + " It sold 12,000 of them in Leeds on May 3.").openings());
    }

    @Test
    void threeAreEnough() {
        List<String> sentences = new ArrayList<>(List.of(PRAISE));
        for (int i = 1; i < 9; i++) {
            sentences.add("Acme opened shop number " + i + " with " + i + "0 employees on May " + i + " in Leeds.");
        }
        assertEquals(3, advise(String.join(" ", sentences)).openings().size());
    }

    @Test
    void theBoilerplateOpensNothing() {
        Article article = Article.builder("Acme brings joy")
                .language("en")
                .blocks(List.of(Block.Paragraph.of(PRAISE)))
                .parts(List.of(new Part(Part.Kind.BOILERPLATE, List.of(Block.Paragraph.of(FACT)))))
                .build();
        assertEquals(
                List.of(),
                ADVISOR.advise(article, verdict(Tone.PURELY_PROMOTIONAL)).openings());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our kettles are the best.                                        | WHAT_HAPPENED SINCE_WHEN HOW_MANY WHO_SAYS_SO
            Acme opened a shop.                                              | SINCE_WHEN HOW_MANY WHO_SAYS_SO
            Acme opened a shop in May.                                       | HOW_MANY WHO_SAYS_SO
            Acme opened 3 shops in May.                                      | WHO_SAYS_SO
            Acme opened 3 shops in 2026, said Jane Roe, chief executive.     | ''
            Our kettles are 100% pure joy, 24/7.                             | WHAT_HAPPENED SINCE_WHEN HOW_MANY WHO_SAYS_SO
            """)
    void whatIsMissingIsAsked(String text, String questions) {
        assertEquals(
                questions,
                String.join(
                        " ", advise(text).questions().stream().map(Enum::name).toList()));
    }

    @Test
    void copyThatIsFlaggedIsAlwaysAskedWhatHappened() {
        Advice advice = ADVISOR.advise("Acme opened 3 shops in May.", "en", verdict(Tone.PURELY_PROMOTIONAL));
        assertEquals(List.of(Question.WHAT_HAPPENED, Question.WHO_SAYS_SO), advice.questions());
    }

    @Test
    void newsNeedsNoAdvice() {
        assertEquals(Advice.none(), ADVISOR.advise(PRAISE, "en", verdict(Tone.NEWS)));
    }

    @Test
    void nobodyIsAdvisedInALanguageThatNobodyHereKnows() {
        assertEquals(Advice.none(), ADVISOR.advise("Ostu kohe!", "et", Verdict.unassessed()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void everyLanguageWithCuesIsAskedInItsOwnWords(String language) {
        Advice advice = ADVISOR.advise("Acme!", language, verdict(Tone.MIXED));
        assertEquals(List.of(Question.values()), advice.questions());
        advice.questions().forEach(question -> assertTrue(question.in(language).isPresent()));
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aQuestionHasOneWordingALanguage(Question question) {
        assertEquals(
                4,
                List.of("en-GB", "de-AT", "fr", "es").stream()
                        .map(language -> question.in(language).orElseThrow())
                        .distinct()
                        .count());
        assertTrue(question.in("et").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "\n\n", "?!?!", "1 1 1 1 1"})
    void anyTextIsTaken(String text) {
        assertEquals(List.of(), advise(text).openings());
        assertEquals(
                List.of(),
                advise(text.repeat(50_000 / Math.max(1, text.length()))).openings());
    }
}
