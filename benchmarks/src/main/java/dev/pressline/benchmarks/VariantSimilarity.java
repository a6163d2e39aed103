package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Post;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How alike the variants of one release are, network by network: the mean Jaccard similarity of the sets of word
 * bigrams, links and hashtags left out; and how many of the figures of one stand in the other. {@code VariantSimilarity
 * pages.jsonl}, a line a page with {@code html} and {@code url}.
 */
public final class VariantSimilarity {

    private static final Pattern NOT_WORDS = Pattern.compile("https?://\\S+|#\\S+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}.,%$€£]+|[.,](?!\\d)");

    private final List<String> networks;
    private final double[][] alike;
    private final double[][] figures;
    private int pages;
    private int identical;

    private VariantSimilarity(List<String> networks) {
        this.networks = networks;
        this.alike = new double[networks.size()][networks.size()];
        this.figures = new double[networks.size()][networks.size()];
    }

    public static void main(String[] arguments) throws IOException {
        Pressline pressline = Pressline.builder().build();
        VariantSimilarity table = new VariantSimilarity(
                pressline.networks().stream().map(network -> network.id()).toList());
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
            for (String line : (Iterable<String>) lines::iterator) {
                JsonNode page = json.readTree(line);
                ReadRequest request = ReadRequest.html(page.get("html").asText())
                        .baseUri(page.path("url").asText())
                        .build();
                table.add(pressline.adapt(AdaptRequest.page(request).build()));
            }
        }
        table.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private void add(Adaptation adaptation) {
        Map<String, String> texts = new LinkedHashMap<>();
        adaptation
                .outcomes()
                .forEach(outcome ->
                        outcome.variant().ifPresent(variant -> texts.put(outcome.network(), text(variant.posts()))));
        if (adaptation.regulated() || texts.size() < networks.size()) {
            return;
        }
        pages++;
        for (int i = 0; i < networks.size(); i++) {
            for (int j = 0; j < networks.size(); j++) {
                String one = texts.getOrDefault(networks.get(i), "");
                String other = texts.getOrDefault(networks.get(j), "");
                alike[i][j] += jaccard(bigrams(one), bigrams(other));
                figures[i][j] += share(figuresOf(one), figuresOf(other));
                identical += i < j && one.equals(other) ? 1 : 0;
            }
        }
    }

    private static String text(List<Post> posts) {
        StringBuilder text = new StringBuilder();
        posts.forEach(post -> text.append(post.text()).append('\n'));
        return text.toString();
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(NOT_WORDS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT))
                .filter(word -> !word.isBlank())
                .toList();
    }

    private static Set<String> bigrams(String text) {
        List<String> words = words(text);
        Set<String> bigrams = new HashSet<>();
        for (int i = 1; i < words.size(); i++) {
            bigrams.add(words.get(i - 1) + " " + words.get(i));
        }
        return bigrams;
    }

    private static Set<String> figuresOf(String text) {
        Set<String> figures = new HashSet<>(words(text));
        figures.removeIf(word -> word.chars().noneMatch(Character::isDigit));
        return figures;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 1 : (double) both.size() / all;
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return one.isEmpty() ? 1 : (double) both.size() / one.size();
    }

    private void print(PrintStream out) {
        out.println(pages + " pages that are not regulated, " + identical + " identical pairs");
        print("Jaccard of word bigrams", alike, out);
        print("figures of the row that the column has, too", figures, out);
    }

    private void print(String title, double[][] sums, PrintStream out) {
        List<String> head = new ArrayList<>(networks);
        out.println(title);
        out.println(" ".repeat(10)
                + String.join(" ", head.stream().map(VariantSimilarity::cell).toList()));
        for (int i = 0; i < networks.size(); i++) {
            StringBuilder row = new StringBuilder(cell(networks.get(i)));
            for (int j = 0; j < networks.size(); j++) {
                row.append(' ').append(cell(String.format(Locale.ROOT, "%.2f", sums[i][j] / Math.max(1, pages))));
            }
            out.println(row);
        }
    }

    private static String cell(String text) {
        return String.format(Locale.ROOT, "%-9s", text);
    }
}
