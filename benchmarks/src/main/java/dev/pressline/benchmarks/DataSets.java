package dev.pressline.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pressline.model.Article;
import dev.pressline.read.ArticleReader;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The annotated texts that models are fitted on and measured with, in a folder of others' data. */
final class DataSets {

    private static final int FOLDS = 5;

    private final Path folder;

    DataSets(Path folder) {
        this.folder = folder;
    }

    /** The objects of a file of JSON Lines, plain or packed. */
    List<JsonNode> rows(String name) throws IOException {
        return JsonLines.read(folder.resolve(name));
    }

    /** The annotated releases by id: the 130 with everything, and those with a verdict alone. */
    Map<String, JsonNode> annotations() throws IOException {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        for (String name : List.of("wire/gold.jsonl", "wire/verdicts.jsonl")) {
            rows(name).forEach(row -> byId.put(id(row), row));
        }
        return byId;
    }

    /** The releases as the product reads them, by id. */
    Map<String, Article> releases() throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        for (String name : List.of("wire/pages.jsonl.gz", "wire/verdict-pages.jsonl.gz")) {
            for (JsonNode row : rows(name)) {
                ReadRequest page = ReadRequest.html(row.get("html").asText()).build();
                articles.put(id(row), ArticleReader.standard().read(page));
            }
        }
        return articles;
    }

    static String id(JsonNode row) {
        return row.get("id").asText();
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asText()));
        return texts;
    }

    /** Which of five folds a document is in: the same everywhere, and nothing to do with its order. */
    static int fold(String id) {
        int hash = id.hashCode() * 0x9E3779B1;
        return Math.floorMod(hash >>> 8, FOLDS);
    }

    static int folds() {
        return FOLDS;
    }
}
