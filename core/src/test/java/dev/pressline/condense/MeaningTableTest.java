package dev.pressline.condense;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.evidence.MeaningGuard;
import dev.pressline.model.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sentences that tempt to lose a word of their claim: no version under the full guard does. */
class MeaningTableTest {

    private static final int STEP = 3;
    private static final SentenceCondenser FULL = SentenceCondenser.with(Guard.FULL);

    private record Row(String meaning, String sentence, String key, String claim) {

        boolean isKeptBy(String version) {
            return !holds(version, claim) || holds(version, key);
        }

        private static boolean holds(String text, String words) {
            String plain = text.toLowerCase(java.util.Locale.ROOT);
            return (" " + plain.replaceAll("[.,“”]+( |$)", " ").replaceAll("[“”]", " ") + " ")
                            .contains(" " + words.toLowerCase(java.util.Locale.ROOT) + " ")
                    || plain.contains(words.toLowerCase(java.util.Locale.ROOT));
        }
    }

    private static List<Row> rows() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(MeaningTableTest.class.getResourceAsStream("claims.tsv")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(row -> new Row(row[0], row[1], row[2], row[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTableIsLongEnoughToTempt() {
        assertTrue(rows().size() >= 400, "rows: " + rows().size());
    }

    @Test
    void aClaimWithoutItsWordsIsALoss() {
        MeaningGuard guard = MeaningGuard.forLanguage("en").orElseThrow();
        List<String> missed = new ArrayList<>();
        for (Row row : rows()) {
            String lossy = row.sentence()
                    .replaceFirst(java.util.regex.Pattern.quote(row.key()), "")
                    .replace("  ", " ");
            if (guard.claims(row.sentence()).losses(lossy).isEmpty()) {
                missed.add(row.meaning() + ": " + lossy);
            }
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void theWholeSentenceLosesNothing() {
        MeaningGuard guard = MeaningGuard.forLanguage("en").orElseThrow();
        for (Row row : rows()) {
            assertEquals(List.of(), guard.claims(row.sentence()).losses(row.sentence()));
        }
    }

    @Test
    void noVersionSaysAClaimWithoutItsWords() {
        List<String> changed = new ArrayList<>();
        int shortened = 0;
        for (Row row : rows()) {
            for (String version : versions(row.sentence())) {
                shortened += version.length() < row.sentence().length() ? 1 : 0;
                if (!row.isKeptBy(version)) {
                    changed.add(row.meaning() + ": " + row.sentence() + " -> " + version);
                }
            }
        }
        assertEquals(List.of(), changed);
        assertFalse(shortened < rows().size(), "hardly anything was shortened, so nothing was tried: " + shortened);
    }

    private static List<String> versions(String sentence) {
        List<String> versions = new ArrayList<>(
                FULL.frontier(sentence).versions().stream().map(Version::text).toList());
        for (int budget = 10; budget < sentence.length(); budget += STEP) {
            if (FULL.condense(sentence, budget) instanceof Condensed.Fits fits) {
                versions.add(fits.version().text());
            }
        }
        return versions;
    }
}
