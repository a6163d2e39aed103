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

    private static List<String> followed(String language, String body, String... keywords) {
        Article article = Article.builder("Gale Power opens plant off Esbjerg")
                .language(language)
                .keywords(List.of(keywords))
                .blocks(List.of(Block.Paragraph.of(body)))
                .build();
        HashtagCandidates.Tags tags = HashtagCandidates.tags(article, 50);
        assertTrue(tags.all().containsAll(tags.followed()), tags.toString());
        return tags.followed();
    }

    /** Said again and again, so that each is a candidate; which of them anybody follows is another question. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | the old plant made plant history, and a plant needs a plant       | Plant                | false
            en | this winter, in winter, the winter                                | Winter               | false
            en | overseeing the work, and overseeing the people                    | Overseeing           | false
            en | because it works, because it runs, because                        | Because              | false
            en | the McDonald's menu, a McDonald's shop                            | McDonald             | false
            en | they don't know, and we don't know, but Don't                     | Don                  | false
            en | a traditional domain is a traditional domain                      | TraditionalDomain    | false
            en | sets redefining health apart, redefining health for all           | RedefiningHealth     | false
            en | made by Danish crews, with Danish crews                           | Danish               | false
            en | a PhD student and a PhD teacher                                   | PhD                  | false
            en | we like private equity, and private equity likes us               | PrivateEquity        | true
            en | the solar industry meets the solar industry                       | SolarIndustry        | true
            en | in uranium they trust, for uranium is heavy                       | Uranium              | true
            en | built in Vietnam and for Vietnam                                  | Vietnam              | true
            en | all run HackerRank, as HackerRank runs                            | HackerRank           | true
            en | the town of Nolensville loves Nolensville                         | Nolensville          | true
            en | we sail the North Ridge, and the North Ridge is cold              | NorthRidge           | true
            de | Nach der Ausstellung ist vor der Ausstellung, eine Ausstellung    | Ausstellung          | false
            de | Die Türen sind offen, und alle Türen bleiben Türen                | Türen                | false
            de | Das ist Gesundheitspolitik, und Gesundheitspolitik hilft          | Gesundheitspolitik   | true
            de | Wir mögen Wasserstoff, denn Wasserstoff brennt                    | Wasserstoff          | true
            de | Man trifft sich in Nürnberg, denn Nürnberg ist nah                | Nürnberg             | true
            fr | voici l'hydrogène, car l'hydrogène brûle                          | Hydrogène            | true
            es | así la ciberseguridad, pues la ciberseguridad importa             | Ciberseguridad       | true
            """)
    void aTagIsWhatPeopleFollow(String language, String text, String tag, boolean isFollowed) {
        List<String> tags = followed(language, "Well. " + text + ". Again: " + text + ". So " + text + ".");
        assertEquals(isFollowed, tags.contains(tag), tags.toString());
    }

    @Test
    void aPagesOwnKeywordsAreFollowed() {
        String body = "It is a storm drain. Every storm drain is a storm drain.";
        assertFalse(followed("en", body).contains("StormDrain"));
        assertTrue(followed("en", body, "storm drain").contains("StormDrain"));
    }

    @Test
    void whatNobodyFollowsComesLastAndIsOfferedAllTheSame() {
        String body = WIND + " The old plant is a plant. In Esbjerg, and from Esbjerg, a plant.";
        HashtagCandidates.Tags tags = HashtagCandidates.tags(article("Gale Power opens plant off Esbjerg", body), 20);
        assertTrue(tags.followed().containsAll(List.of("RenewableEnergy", "Esbjerg", "GalePower")), tags.toString());
        assertEquals(tags.followed(), tags.all().subList(0, tags.followed().size()));
        assertTrue(tags.all().size() > tags.followed().size(), tags.toString());
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
