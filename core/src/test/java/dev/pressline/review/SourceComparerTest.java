package dev.pressline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.review.Comparison.Change;
import dev.pressline.review.Comparison.Verdict;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceComparerTest {

    private static final Pressline ENGINE = Pressline.builder()
            .withoutInstalledNetworks()
            .network(NetworkAdapter.of(NetworkRules.parse(
                    "board", "fact,value,unit,source,checked\ntext.limit,200,graphemes,t,2026-11-22", "board.csv")))
            .build();

    private static final String PAGE = """
            <html lang="en"><head><title>Acme opens a plant in Berlin</title></head><body><article>
            <h1>Acme opens a plant in Berlin</h1>
            <p class="lede">BERLIN, March 12, 2026 &ndash; Acme Corp. has opened a plant for up to 300 people in Berlin.
            Revenue did not fall below $1.2 billion in the third quarter, and it rose from 10 to 12 percent.</p>
            <p>Novak said the two lines may start on Monday. The plant makes pumps for homes and schools.</p>
            <p>The company will not sell the old site, which employs forty people.</p>
            </article></body></html>
            """;

    private static Adaptation adapt(String page) {
        return ENGINE.adapt(AdaptRequest.html(page).build());
    }

    private static Comparison compare(String from, String to) {
        return SourceComparer.compare(adapt(PAGE), Optional.of(adapt(PAGE.replace(from, to))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "300 people -> 320 people -> figure 300 320",
                "$1.2 billion -> $1.3 billion -> figure $1.2 billion $1.3 billion",
                "$1.2 billion -> €1.2 billion -> figure $1.2 billion €1.2 billion",
                "12 percent -> 12 points -> figure 12 percent 12 points",
                "two lines -> three lines -> figure two three",
                "forty people -> fourteen people -> figure forty fourteen",
                "third quarter -> second quarter -> figure third second",
                "from 10 to 12 percent -> from 12 to 10 percent -> figure 10 12",
                "Monday -> Tuesday -> date Monday Tuesday",
                "Novak said -> Nowak said -> name Novak Nowak",
                "a plant in Berlin</h1> -> a plant in Bremen</h1> -> name Berlin Bremen",
                "will not sell -> will sell -> negation not ",
                "makes pumps -> makes no pumps -> negation  no",
                "may start -> start -> hedge may ",
                "up to 300 -> 300 -> hedge up to ",
            })
    void aChangedFactIsNamed(String from, String to, String change) {
        Comparison comparison = compare(from, to);
        assertEquals(Verdict.FACTS_CHANGED, comparison.verdict());
        Change first = comparison.changed().get(0);
        assertEquals(
                change == null ? "" : change.strip(),
                (first.kind() + " " + first.before() + " " + first.after()).strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "class=\"lede\" -> class=\"intro big\" -> UNCHANGED",
                "<p>Novak said -> <p><em>Novak</em> said -> UNCHANGED",
                "<p>Novak said -> <p>  Novak&nbsp; said -> UNCHANGED",
                "on Monday. The -> on Monday.</p><p>The -> UNCHANGED",
                "</article> -> <img src=\"https://a.example/i.png\"></article> -> UNCHANGED",
                "$1.2 billion -> $1,200 million -> COSMETIC",
                "12 percent -> 12% -> COSMETIC",
                "two lines -> 2 lines -> COSMETIC",
                "for homes and schools -> for schools and homes -> COSMETIC",
                "The plant makes -> The new plant makes -> COSMETIC",
                "<p>The company will not sell the old site, which employs forty people.</p> -> <p>The company will not sell the old site, which still employs forty people.</p> -> COSMETIC",
            })
    void otherWordsForTheSameFactsAreCosmetic(String from, String to, Verdict verdict) {
        Comparison comparison = compare(from, to);
        assertEquals(verdict, comparison.verdict(), comparison.toString());
        assertEquals(List.of(), comparison.changed());
    }

    private static final String GERMAN = """
            <html lang="de"><h1>Brandauer baut ein Werk</h1>
            <p>Brandauer investiert in Greifswald bis zu 64 Mio. Euro. Der Standort Lübeck wird nicht geschlossen.</p>
            <p>Der Bau soll am 3. November 2027 beginnen, sagte Katrin Ohlsen am Freitag.</p></html>
            """;

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "64 Mio. Euro -> 46 Mio. Euro -> figure 64 Mio. Euro 46 Mio. Euro",
                "64 Mio. Euro -> 64 Mio. Dollar -> figure 64 Mio. Euro 64 Mio. Dollar",
                "bis zu 64 -> 64 -> hedge bis zu",
                "wird nicht geschlossen -> wird geschlossen -> negation nicht",
                "3. November -> 13. November -> date 3. November 2027 13. November 2027",
                "soll am -> wird am -> hedge soll",
                "Freitag -> Montag -> date Freitag Montag",
                "Katrin Ohlsen -> Karin Ohlsen -> name katrin karin",
                "64 Mio. Euro -> 64 Millionen € -> COSMETIC",
                "Der Bau soll am 3. November 2027 beginnen -> Der Bau soll am 03.11.2027 beginnen -> COSMETIC",
                "wird nicht geschlossen. -> wird <b>nicht</b> geschlossen. -> UNCHANGED",
            })
    void aGermanSourceIsJudgedByTheSameFacts(String from, String to, String meaning) {
        assertTrue(GERMAN.contains(from), from);
        Comparison comparison = SourceComparer.compare(adapt(GERMAN), Optional.of(adapt(GERMAN.replace(from, to))));
        String said = comparison.changed().stream()
                .map(change -> (change.kind() + " " + change.before() + " " + change.after()).strip())
                .findFirst()
                .orElse(comparison.verdict().name());
        assertEquals(meaning.toLowerCase(Locale.ROOT), said.toLowerCase(Locale.ROOT), comparison::toString);
    }

    @Test
    void aSourceThatIsGoneOrRetractedIsWithdrawn() {
        Adaptation stored = adapt(PAGE);
        assertEquals(
                Verdict.WITHDRAWN,
                SourceComparer.compare(stored, Optional.empty()).verdict());
        assertEquals(
                Verdict.WITHDRAWN, compare("<h1>Acme", "<h1>RETRACTION: Acme").verdict());
    }

    @Test
    void whatIsTheSameIsUnchangedEvenFromTheStore() {
        for (String page : List.of(PAGE, PAGE.replace("<h1>Acme", "<h1>RETRACTION: Acme"))) {
            Adaptation stored = Adaptation.fromMap(adapt(page).toMap());
            assertEquals(
                    Verdict.UNCHANGED,
                    SourceComparer.compare(stored, Optional.of(adapt(page))).verdict());
        }
    }

    @Test
    void aPageOfNothingButFiguresTakesNoLongerThanItsLength() {
        StringBuilder figures = new StringBuilder("<h1>Figures</h1><p>");
        for (int i = 0; i < 20_000; i++) {
            figures.append(i).append(' ');
        }
        Adaptation before = adapt(figures + ".</p>");
        Adaptation after = adapt(figures.toString().replace("1", "7") + ".</p>");
        assertEquals(
                Verdict.FACTS_CHANGED,
                SourceComparer.compare(before, Optional.of(after)).verdict());
    }
}
