package dev.pressline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.condense.Condenser;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.PageDate;
import dev.pressline.model.Part;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.read.ArticleReader;
import dev.pressline.read.ReadRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kept, condensed, moved and dropped together are all that the source says, and each has its reason. */
class LedgerTest {

    private static final Path FIXTURES = Path.of("src/test/resources/dev/pressline/read/golden");

    private static void accountsForAll(Article article) {
        List<LedgerEntry> ledger = Ledger.of(Condenser.standard().condense(article), List.of(), List.of());
        Set<String> ids = new HashSet<>();
        for (LedgerEntry entry : ledger) {
            assertTrue(ids.add(entry.id()), () -> entry.id() + " stands twice: " + article.title());
            assertFalse(entry.why().isBlank(), entry::id);
            assertEquals(Fate.DROPPED, entry.fate());
        }
        assertEquals(letters(saidBy(article)), letters(ledger.stream().map(LedgerEntry::text)), article::title);
    }

    private static Stream<String> saidBy(Article article) {
        return Stream.of(
                        Stream.of(article.title()),
                        article.deck().stream(),
                        article.blocks().stream().map(Block::text),
                        article.parts().stream().map(Part::text))
                .flatMap(texts -> texts);
    }

    private static String letters(Stream<String> texts) {
        return texts.collect(Collectors.joining()).replaceAll("\\s+", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"company-page.html", "fragment.html", "wire.html"})
    void everyUnitOfAFixtureIsAccountedFor(String page) throws IOException {
        String html = Files.readString(FIXTURES.resolve(page));
        accountsForAll(ArticleReader.standard().read(ReadRequest.html(html).build()));
    }

    @Test
    void everyUnitOfRealReleasesIsAccountedFor() throws IOException {
        Optional<String> data = Optional.ofNullable(System.getenv("PRESSLINE_DATA"));
        Assumptions.assumeTrue(data.isPresent(), "PRESSLINE_DATA is not set");
        Path pages = Path.of(data.orElseThrow(), "wire", "pages.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(pages)), StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            all.forEach(line -> accountsForAll(
                    ArticleReader.standard().read(ReadRequest.html(html(line)).build())));
            assertTrue(all.size() > 100, "pages: " + all.size());
        }
    }

    /** The field of a line of JSON, enough unescaped for a page. */
    private static String html(String line) {
        int start = line.indexOf("\"html\"");
        String value = line.substring(line.indexOf('"', line.indexOf(':', start)) + 1, line.lastIndexOf('"'));
        return value.replace("\\n", "\n")
                .replace("\\\"", "\"")
                .replace("\\/", "/")
                .replace("\\\\", "\\");
    }

    @Test
    void whatWasLeftOutOrDatedIsSaidBesideTheUnit() {
        Article article = Article.builder("Acme news")
                .language("en")
                .published(PageDate.of(LocalDate.of(2026, 11, 22)))
                .blocks(List.of(Block.Paragraph.of("Acme (NYSE: ACM) opened a plant for 300 people yesterday.")))
                .build();
        NetworkRules rules = NetworkRules.parse(
                "board",
                "fact,value,unit,source,checked\ntext.limit,100,graphemes,t,2026-11-22\nlayout,lead,,t,2026-11-22",
                "board.csv");
        Adaptation adaptation = Pressline.builder()
                .withoutInstalledNetworks()
                .network(NetworkAdapter.of(rules))
                .build()
                .adapt(AdaptRequest.article(article).build());
        LedgerEntry entry = adaptation.ledger().stream()
                .filter(its -> its.id().equals("b1.s1"))
                .findFirst()
                .orElseThrow();
        assertEquals(Fate.CONDENSED, entry.fate());
        assertEquals("it carries the news; changed: date: yesterday is on November 21, ticker", entry.why());
    }
}
