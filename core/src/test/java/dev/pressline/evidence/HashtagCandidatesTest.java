package dev.pressline.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags are topics of the text, spelled so that a screen reader can tell their words apart. */
class HashtagCandidatesTest {

    private static final String WIND = """
            Gale Power opened its first wind farm off Esbjerg on June 3. The wind farm feeds renewable energy into the grid.
            "Renewable energy needs storms," said Jane Roe, director of Gale Power. A second wind farm off Esbjerg is planned,
            and renewable energy from it will heat 40,000 homes. Gale Power is a company.""";

    private static Article article(String title, String body) {
        return Article.builder(title)
                .language("en")
                .blocks(List.of(Block.Paragraph.of(body)))
                .build();
    }

    @Test
    void topicsComeBeforeTheSendersOwnName() {
        List<String> tags = HashtagCandidates.rank(article("Gale Power opens wind farm off Esbjerg", WIND), 5);
        assertTrue(tags.containsAll(List.of("WindFarm", "RenewableEnergy", "Esbjerg", "GalePower")), tags.toString());
        assertTrue(tags.indexOf("GalePower") > tags.indexOf("WindFarm"), tags.toString());
    }

    @Test
    void germanTagsAreNounsInAFormThatStandsAlone() {
        Article german = Article.builder("Windpark vor Esbjerg eröffnet")
                .language("de")
                .blocks(
                        List.of(
                                Block.Paragraph.of(
                                        "Der Windpark vor Esbjerg wurde eröffnet. Die Werke des Windparks speisen "
                                                + "den Olympischen Spielen Strom ein, und bei Olympischen Spielen zählt Strom. Wir nehmen Strom ernst, denn ein Windpark braucht ihn, und dieser Windpark auch.")))
                .build();
        List<String> tags = HashtagCandidates.rank(german, 20);
        assertTrue(tags.containsAll(List.of("Windpark", "Strom", "Esbjerg")), tags.toString());
        List.of("Eröffnet", "Nehmen", "Windparks", "OlympischenSpielen", "Wir")
                .forEach(tag -> assertFalse(tags.contains(tag), tags.toString()));
    }

    @Test
    void anElidedArticleIsNoPartOfATag() {
        Article french = Article.builder("Gale ouvre un parc")
                .language("fr")
                .blocks(List.of(Block.Paragraph.of(
                        "Le parc donne de l'hydrogène. L'hydrogène chauffe la ville d'Esbjerg, et l'hydrogène "
                                + "reste rare.")))
                .build();
        List<String> tags = HashtagCandidates.rank(french, 20);
        assertTrue(tags.contains("Hydrogène"), tags.toString());
    }

    @Test
    void personsAndGenericWordsAreNotOffered() {
        List<String> tags = HashtagCandidates.rank(article("Gale Power opens wind farm off Esbjerg", WIND), 50);
        List.of("JaneRoe", "Jane", "Company", "News", "June").forEach(tag -> assertFalse(tags.contains(tag), tag));
    }

    @Test
    void noTwoAreAlikeButForCase() {
        List<String> tags =
                HashtagCandidates.rank(article("Wind Farm and wind farms", WIND + WIND.toUpperCase(Locale.ROOT)), 50);
        assertEquals(
                tags.size(),
                tags.stream()
                        .map(tag -> tag.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "renewable energy, RenewableEnergy",
        "Renewable Energy, RenewableEnergy",
        "NASA, NASA",
        "iPhone, IPhone",
        "out-of-network, OutOfNetwork",
        "Men's Health, MensHealth",
        "U.S. Steel, USSteel",
        "Web3, Web3",
        "Ünlü çay, ÜnlüÇay"
    })
    void aTagKeepsTheAuthorsSpellingWithACapitalAtEachWord(String phrase, String tag) {
        assertEquals(tag, HashtagCandidates.tagOf(phrase));
    }

    @Test
    void withoutALexiconOnlyKeywordsOfTheTextAreOffered() {
        Article article = Article.builder("Novi vetropark")
                .language("sl")
                .blocks(List.of(Block.Paragraph.of("Vetrna energija na morju.")))
                .keywords(List.of("vetrna energija", "nogomet", "", "  "))
                .build();
        assertEquals(List.of("VetrnaEnergija"), HashtagCandidates.rank(article, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800", "1 2 3", "###", "a", "the the the", "’s ’s", "News news news"})
    void oddTextOffersNothing(String text) {
        assertEquals(List.of(), HashtagCandidates.rank(article(text, text), 5));
    }

    @Test
    void everyTagIsOfLettersAndDigitsWithALetter() {
        for (String tag :
                HashtagCandidates.rank(article("3D & 5G: wind-farm (x)", WIND + " 3D print, 3D print 5G 5G"), 100)) {
            assertTrue(tag.codePoints().allMatch(Character::isLetterOrDigit), tag);
            assertTrue(tag.codePoints().anyMatch(Character::isLetter), tag);
        }
    }

    @Test
    void aMillionOfOneCharIsTaken() {
        assertTrue(HashtagCandidates.rank(article("x", "x".repeat(1_000_000)), 5)
                        .size()
                <= 1);
        assertTrue(HashtagCandidates.rank(article("x", "Wx ".repeat(300_000)), 5)
                        .size()
                <= 5);
    }
}
