package dev.pressline.networks;

import dev.pressline.model.Card;
import dev.pressline.network.Encoder;
import dev.pressline.network.Length;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import dev.pressline.network.RowsAdapter;
import dev.pressline.network.UnitContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** LinkedIn: its little text format cuts a post off at an unescaped bracket, so the wire form is what counts. */
final class LinkedIn extends RowsAdapter {

    private static final String ESCAPED = "utf16-escaped";

    LinkedIn(NetworkRules rules) {
        super(rules, PlainGrammar.linkedIn());
    }

    /** Posts are little text; articles' titles and descriptions are plain. */
    @Override
    public Encoder encoder(String field) {
        return field.equals("text") ? LittleText.encoder() : Encoder.plain();
    }

    @Override
    public Length length(UnitContext context) {
        return context.unit().equals(ESCAPED)
                ? segments -> LittleText.encode(segments).length()
                : super.length(context);
    }

    /** {@code POST /rest/posts}, see learn.microsoft.com Posts API. */
    @Override
    public Payload payload(PublishContext context) {
        List<String> missing = new ArrayList<>(List.of("LinkedIn-Version"));
        Map<String, Object> body = new LinkedHashMap<>();
        Optional.ofNullable(context.target().handles().get("author"))
                .ifPresentOrElse(author -> body.put("author", author), () -> missing.add("author"));
        body.put("commentary", LittleText.encode(context.post().segments()));
        body.put("visibility", "PUBLIC");
        body.put("distribution", distribution());
        context.card().ifPresent(card -> body.put("content", Map.of("article", article(card, missing))));
        body.put("lifecycleState", "PUBLISHED");
        body.put("isReshareDisabledByAuthor", false);
        return new Payload(body, missing);
    }

    private static Map<String, Object> distribution() {
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("feedDistribution", "MAIN_FEED");
        distribution.put("targetEntities", List.of());
        distribution.put("thirdPartyDistributionChannels", List.of());
        return distribution;
    }

    private static Map<String, Object> article(Card card, List<String> missing) {
        Map<String, Object> article = new LinkedHashMap<>();
        article.put("source", card.link().url());
        article.put("title", card.title());
        article.put("description", card.description());
        card.image().ifPresent(image -> missing.add("content.article.thumbnail"));
        return article;
    }
}
