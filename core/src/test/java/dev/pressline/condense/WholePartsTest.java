package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may go from a sentence that stands alone, and what may not though it looks alike. */
class WholePartsTest {

    private static Frontier frontier(String sentence) {
        return SentenceCondenser.with(Guard.FULL).frontier(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme Heat, one of the oldest firms in Kent, opened a plant for 300 people. | Acme Heat opened a plant for 300 people.
            Acme Heat, a maker of pumps, valves and fans, has opened a plant for pumps. | Acme Heat has opened a plant for pumps.
            Acme bought a stake in Orbis Rail, a maker of trains. | Acme bought a stake in Orbis Rail.
            The plant in Leeds, which opened in 1990, will make pumps for schools. | The plant in Leeds will make pumps for schools.
            Acme named Jane Roe, who joined in 2019, as head of sales. |
            The prize goes to Jane Roe, who has written nine books. | The prize goes to Jane Roe.
            Acme will open a plant in Leeds, where it has 90 workers. | Acme will open a plant in Leeds.
            Founded in 1990, Acme now sells pumps in nine countries. | Acme now sells pumps in nine countries.
            As a leading maker of pumps, Acme has opened a school for engineers. | Acme has opened a school for engineers.
            As the trade continues to grow, Acme Heat has opened a plant in Leeds. | Acme Heat has opened a plant in Leeds.
            With a focus on schools and nurses, Acme Heat has opened a plant. | Acme Heat has opened a plant.
            Acme Heat – the oldest firm in Kent – has opened a plant for pumps. | Acme Heat has opened a plant for pumps.
            Acme has signed a deal with Orbis – the oldest firm in Kent – adding 300 jobs. | Acme has signed a deal with Orbis – adding 300 jobs.
            Acme Heat, a maker of pumps for schools, farms, and homes, on April 9 announced a plant. | Acme Heat on April 9 announced a plant.
            Acme has bought Orbis Rail, a maker of trains based in Leeds, Ohio. | Acme has bought Orbis Rail.
            Moreover, the plant will make pumps for schools. | The plant will make pumps for schools.
            Acme opened a plant in Leeds, creating 300 jobs in the region. | Acme opened a plant in Leeds.
            Acme opened a plant in Leeds as part of its commitment to the region. | Acme opened a plant in Leeds.
            The school teaches nine trades, including welding, painting and baking. | The school teaches nine trades.
            The plant has opened in May, and the company will hire 300 people. | The plant has opened in May.
            The Early Learning Fund (ELF) has given books to 300 schools. | The Early Learning Fund has given books to 300 schools.
            Acme spoke at the Early Learning Fund (ELF), which has given books to 300 schools. | Acme spoke at the Early Learning Fund.
            Acme was sued by the Early Learning Fund (ELF), making 300 schools happy. | Acme was sued by the Early Learning Fund, making 300 schools happy.
            Acme Names Jane Roe Head of Sales to Drive Growth | Acme Names Jane Roe Head of Sales
            Acme Buys Stake in Orbis, Expands Sales in Leeds | Acme Buys Stake in Orbis
            Acme Opens Plant for Pumps, Marking a New Era in Leeds | Acme Opens Plant for Pumps
            """)
    void aPartThatTheRestDoesNotNeedMayGo(String sentence, String shortest) {
        String expected = shortest == null ? sentence : shortest;
        assertEquals(expected, frontier(sentence).shortest().text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // Opening phrases that say of what, when and on what grounds.
                "Among the top 500 companies, Acme ranks third by sales.",
                "During the 2024 season, the park welcomed 300 schools.",
                "Under the agreement, Acme will pay $40 a share.",
                "If the board agrees, Acme will open a plant in Leeds.",
                "Based on a survey of 900 nurses, sleep has grown worse.",
                "In patients with asthma, the spray works for nine hours.",
                "Located in mice alone, the gene is now well known.",
                "Outside Europe, Acme sells no pumps at all.",
                "As of May 2025, Acme Heat has opened nine plants in Leeds.",
                "As Acme, Orbis and Beta have said, pumps need oil.",
                "With Orbis, Acme Heat has opened a plant in Leeds.",
                "Acme has opened a plant, creating 300 jobs, according to Jane Roe.",
                "From Leeds – the home of pumps – Acme sends pumps to schools.",
                // What is left would have no subject or no verb.
                "Rooted in the surrounding landscape, a garden of herbs.",
                "A plant in Leeds, making pumps for schools.",
                "Because Acme opened a plant, creating 300 jobs.",
                "The plant that Acme opened in May, creating 300 jobs.",
                // A headline's verb needs its infinitive, and a rank says of which.
                "Acme Plans to Expand Sales in Leeds",
                "Acme Launches Tool to Improve Sales in Leeds",
                "Acme Makes First Drug to Improve Lives of Nurses",
                "Acme Makes Trucks, Buses for Schools in Leeds",
                // Lists keep their members.
                "Acme, a school, and Orbis opened a plant for pumps.",
                "The fair was led by Roe, a healer, writer, credentialed coach, host and guide.",
                "Acme opened plants in Leeds, Bath, and York.",
                "Guests will have a tasting led by Jane Roe, a dinner from chef John Doe and live music.",
                "The work covers planning, building, and running a plant.",
                // Which ones, not what they are.
                "Customers who bought the pump will get $40 back.",
                "Three nurses, who had fallen ill before, were given the drug.",
                "The pump which Acme sells in Leeds was recalled.",
                // Both sides of a colon.
                "Acme has three goals: safety, making pumps last, and price.",
                "The verdict: Acme, a maker of pumps, loses.",
                // A caveat, even in a clause of its own.
                "The pump costs $900, which does not include delivery.",
                "The bank made $4 million, which excludes the sale of its site.",
                "Sales rose, and they would have fallen without the sale of a site.",
                // Whom a pronoun means.
                "Founded by Jane Roe, Acme has said that she will stay.",
                // A quotation and what stands around it.
                "“Acme, a maker of pumps, opened a plant,” said Jane Roe.",
                "Founders Jane Roe (CEO) and John Doe (COO) have left the firm.",
                "More about Inc. and the schools of Leeds is known.",
                "Orbis, S.A. de C.V. has opened a plant for pumps.",
                "The group (NGO) said that the NGO will close its office.",
                // Another's words.
                "The drug, the agency said, has harmed nine people.",
                // Not a sentence that anybody could part.
                "Acme opened a plant,and Orbis, a maker of trains,closed one.",
                "Acme sells pumps. Orbis, a maker of trains, buys them, making it rich."
            })
    void aPartThatLooksAlikeStays(String sentence) {
        assertEquals(
                1,
                frontier(sentence).versions().size(),
                frontier(sentence).shortest().text());
    }

    /** The whole says most; of what is left out, less is worth more. */
    @Test
    void aVersionSaysWhatWentAndIsWorthWhatItSays() {
        List<Version> versions = frontier(
                        "Acme Heat, one of the oldest firms in Kent, has opened a plant, creating 300 jobs.")
                .versions();
        assertTrue(versions.size() > 2, versions.toString());
        for (int i = 1; i < versions.size(); i++) {
            assertTrue(versions.get(i).score() < versions.get(i - 1).score(), versions.toString());
            assertTrue(versions.get(i).score() > 0.9 / 2, versions.toString());
        }
        String steps = String.join("; ", versions.get(versions.size() - 1).steps());
        assertTrue(steps.contains("apposition: one of the oldest firms in Kent,"), steps);
    }

    @Test
    void aPartThatTheCallerWantsStays() {
        String sentence = "Acme bought a stake in Orbis Rail, a maker of trains.";
        SentenceCondenser condenser = SentenceCondenser.with(Guard.FULL).mustCarry(List.of("A Maker of Trains", " "));
        assertEquals(sentence, condenser.frontier(sentence).shortest().text());
        assertEquals(
                "Acme bought a stake in Orbis Rail.",
                frontier(sentence).shortest().text());
    }
}
