package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pressline.deletion.Arcs;
import dev.pressline.deletion.Bonds;
import dev.pressline.deletion.Features;
import dev.pressline.deletion.Scoring;
import dev.pressline.deletion.Search;
import dev.pressline.deletion.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A sentence with what an editor left of it.
 *
 * @param words the sentence
 * @param features its features
 * @param bonds what may not be parted in it
 * @param kept the editor's words, or those that come nearest where the bonds forbid the editor's own
 * @param budget how long the editor's answer is
 */
record DeletionExample(Words words, Features features, Bonds bonds, BitSet kept, int budget) {

    /** Longer ones are no sentences but pages that lost their breaks. */
    private static final int MOST_WORDS = 80;

    /** The examples of a file of JSON lines with {@code text}, {@code gold} and {@code budget}, packed by gzip. */
    static List<DeletionExample> read(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        List<DeletionExample> examples = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                of(mapper.readTree(line)).ifPresent(examples::add);
            }
        }
        return examples;
    }

    private static Optional<DeletionExample> of(JsonNode row) {
        Words words = Words.of(row.get("text").asText());
        if (words.size() == 0 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        Bonds bonds = Bonds.of(words);
        boolean[] gold = align(words, Words.of(row.get("gold").get(0).asText()));
        return nearest(words, bonds, gold)
                .map(kept -> new DeletionExample(
                        words,
                        new Features(words),
                        bonds,
                        kept,
                        row.get("budget").asInt()));
    }

    /** How long the sentence is for the search. */
    int length() {
        int length = 0;
        for (int i = 0; i < words.size(); i++) {
            length += words.length(i) + 1;
        }
        return length;
    }

    Search search(Arcs arcs, int room) {
        return new Search(arcs, words.lengths(), words.endings(), room);
    }

    /** Of all that the bonds allow, what shares most decisions with the editor. */
    private static Optional<BitSet> nearest(Words words, Bonds bonds, boolean[] gold) {
        int size = words.size();
        Arcs arcs = new Arcs(size);
        for (int from = -1; from < size; from++) {
            for (int to = from + 1; to <= size; to++) {
                if (Scoring.allows(bonds, size, from, to)) {
                    arcs.set(from, to, to == size ? 0 : gold[to] ? 1 : -1);
                }
            }
        }
        int room = words.text().length() + size;
        Search search = new Search(arcs, words.lengths(), words.endings(), room);
        int length = search.bestLength(room, 0);
        return length < 0 ? Optional.empty() : Optional.of(search.kept(length));
    }

    /** Which words of a sentence stand in the answer: the longest common subsequence. */
    private static boolean[] align(Words sentence, Words answer) {
        int[][] common = new int[sentence.size() + 1][answer.size() + 1];
        for (int i = sentence.size() - 1; i >= 0; i--) {
            for (int j = answer.size() - 1; j >= 0; j--) {
                common[i][j] = sentence.lower(i).equals(answer.lower(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        boolean[] kept = new boolean[sentence.size()];
        int j = 0;
        for (int i = 0; i < sentence.size() && j < answer.size(); i++) {
            while (j < answer.size() && common[i][j + 1] == common[i][j] && common[i + 1][j] < common[i][j]) {
                j++;
            }
            if (j < answer.size()
                    && sentence.lower(i).equals(answer.lower(j))
                    && common[i][j] == common[i + 1][j + 1] + 1) {
                kept[i] = true;
                j++;
            }
        }
        return kept;
    }
}
