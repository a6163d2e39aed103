package dev.pressline.read;

import dev.pressline.model.Article;
import dev.pressline.model.Witness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An article and why it was read so: which element of the page won as its container, and who spoke for each field. It
 * holds the page until it is let go.
 *
 * <pre>{@code
 * Reading reading = ArticleReader.standard()
 *         .explain(ReadRequest.html("<main><h1>Acme grows</h1><p>Acme opened a plant in Graz, its third.</p></main>")
 *                 .build());
 * reading.container(); // "html > body > main"
 * }</pre>
 */
public final class Reading {

    private final Article article;
    private final BodyReader.Body body;

    Reading(Article article, BodyReader.Body body) {
        this.article = article;
        this.body = body;
    }

    /** What the page says. */
    public Article article() {
        return article;
    }

    /** The way from the root to the element that holds the article: {@code "html > body > main#news"}. */
    public String container() {
        return body.container().path();
    }

    /** Why that element, in plain English for developers; no form to rely on. */
    public List<String> reasons() {
        return Reasons.of(body);
    }

    /** By field name: where it was read, the witness that won first. As {@link Article#witnesses()}. */
    public Map<String, List<Witness>> fields() {
        return article.witnesses();
    }

    /**
     * The explanation without the article, as {@code pressline read --explain} prints it: {@code container},
     * {@code reasons}, {@code fields}.
     *
     * @return strings, lists and maps only, in this order
     */
    public Map<String, Object> toMap() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields().forEach((name, witnesses) -> fields.put(
                name,
                witnesses.stream()
                        .map(witness -> Map.of("source", witness.source(), "value", witness.value()))
                        .toList()));
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("container", container());
        map.put("reasons", reasons());
        map.put("fields", fields);
        return map;
    }
}
