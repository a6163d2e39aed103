package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.condense.Condensed;
import dev.pressline.condense.Condenser;
import dev.pressline.condense.Guard;
import dev.pressline.condense.SentenceCondenser;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Version;
import dev.pressline.read.ArticleReader;
import dev.pressline.read.ReadRequest;
import dev.pressline.text.Graphemes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Shortens all headlines of real pages to 40, 60, 80 and 100 characters and prints how many fit whole, how many were
 * shortened or refused, and how many end in an ellipsis or in the air; for scale, what they share with headlines that
 * somebody wrote for 50 and 80.
 *
 * <p>Arguments: the data folder, then a folder of further pages, if any; {@code -v} after them prints what was
 * shortened.
 */
final class HeadlineFigures {

    private static final int[] BUDGETS = {40, 60, 80, 100};
    private static final Set<String> DANGLING = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "with", "by", "from", "and", "or", "but", "as",
            "its", "their", "our", "that", "which", "who", "is", "are", "was", "were", "will", "has", "have", "into",
            "than");

    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final boolean verbose;

    private HeadlineFigures(boolean verbose) {
        this.verbose = verbose;
    }

    public static void main(String[] args) throws IOException {
        HeadlineFigures figures = new HeadlineFigures(args[args.length - 1].equals("-v"));
        DataSets data = new DataSets(Path.of(args[0]));
        figures.articles.putAll(data.releases());
        if (args.length > 1 && !args[1].equals("-v")) {
            for (String page : Pages.of(Path.of(args[1]), 0, Integer.MAX_VALUE)) {
                figures.articles.put(
                        "page " + figures.articles.size(),
                        ArticleReader.standard().read(ReadRequest.html(page).build()));
            }
        }
        figures.printBudgets();
        figures.printAnnotated(data.rows("wire/gold.jsonl"));
        figures.out.flush();
    }

    private void printBudgets() {
        for (int budget : BUDGETS) {
            int[] counts = new int[6];
            for (Article article : articles.values()) {
                count(article, budget, counts);
            }
            out.printf(
                    Locale.ROOT,
                    "%d graphemes: headlines=%d whole=%d shortened=%d refused=%d ellipses=%d dangling=%d%n",
                    budget,
                    articles.size(),
                    counts[0],
                    counts[1],
                    counts[2],
                    counts[3],
                    counts[4]);
        }
    }

    private void count(Article article, int budget, int[] counts) {
        String title = article.title();
        Optional<Version> best = best(article, budget);
        if (best.isEmpty()) {
            counts[2]++;
            return;
        }
        String text = best.get().text();
        counts[best.get().steps().isEmpty() ? 0 : 1]++;
        counts[3] += hasEllipsis(text) && !hasEllipsis(title) ? 1 : 0;
        counts[4] += dangles(text) && !text.equals(title) ? 1 : 0;
        if (verbose && !best.get().steps().isEmpty()) {
            out.println(budget + " " + best.get().steps() + "\n  - " + title + "\n  + " + text);
        }
    }

    /** As adapt would say it. */
    private static Optional<Version> best(Article article, int budget) {
        Brief brief = Condenser.standard().condense(article);
        return brief.headline().best(text -> !text.isEmpty() && Graphemes.count(text) <= budget);
    }

    private static boolean hasEllipsis(String text) {
        return text.contains("…") || text.contains("...");
    }

    private static boolean dangles(String text) {
        String bare = text.toLowerCase(Locale.ROOT).strip();
        String last = bare.substring(bare.lastIndexOf(' ') + 1);
        return DANGLING.contains(last) || ",;:-–—".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private void printAnnotated(List<JsonNode> rows) {
        for (int budget : new int[] {80, 50}) {
            double sum = 0;
            double loose = 0;
            int answered = 0;
            int all = 0;
            for (JsonNode row : rows) {
                Article article = articles.get(DataSets.id(row));
                String written = row.path("headline" + budget).asText("");
                if (article == null || written.isEmpty()) {
                    continue;
                }
                all++;
                Optional<Version> best = best(article, budget);
                answered += best.isPresent() ? 1 : 0;
                sum += best.map(version -> share(written, version.text())).orElse(0.0);
                if (SentenceCondenser.with(Guard.SENTENCE).condense(article.title(), budget)
                        instanceof Condensed.Fits fits) {
                    loose += share(written, fits.version().text());
                }
            }
            out.printf(
                    Locale.ROOT,
                    "headline%d: written=%d answered=%d F1=%.3f; guard sentence F1=%.3f%n",
                    budget,
                    all,
                    answered,
                    sum / Math.max(1, all),
                    loose / Math.max(1, all));
        }
    }

    /** F1 of the words in order. */
    private static double share(String written, String ours) {
        List<String> gold = words(written);
        List<String> text = words(ours);
        int[][] common = new int[gold.size() + 1][text.size() + 1];
        for (int i = gold.size() - 1; i >= 0; i--) {
            for (int j = text.size() - 1; j >= 0; j--) {
                common[i][j] = gold.get(i).equals(text.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return 2.0 * common[0][0] / Math.max(1, gold.size() + text.size());
    }

    private static List<String> words(String text) {
        return new ArrayList<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}$%]+")));
    }
}
