package dev.pressline.network;

import dev.pressline.model.Card;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an API takes, as the row {@code payload} writes it: {@code message=$text link=$link published=true}. A field is
 * a constant, or {@code $text}, {@code $link} (the card's), {@code $topic} (the tag that has a field of its own),
 * {@code $language}; what there is none of is left out.
 */
final class PayloadForm {

    private static final String DEFAULT = "text=$text link=$link";
    private static final List<String> SLOTS = List.of("$text", "$link", "$topic", "$language");

    private final Map<String, String> fields;
    private final List<String> missing;

    private PayloadForm(Map<String, String> fields, List<String> missing) {
        this.fields = fields;
        this.missing = missing;
    }

    static PayloadForm of(NetworkRules rules) {
        return new PayloadForm(
                parse(rules.text(FactKey.PAYLOAD).orElse(DEFAULT)), rules.words(FactKey.PAYLOAD_MISSING));
    }

    /** @throws PresslineException BAD_FACT */
    static Map<String, String> parse(String row) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String word : NetworkRules.words(row)) {
            int equals = word.indexOf('=');
            String value = word.substring(equals + 1);
            if (equals < 1 || value.isEmpty() || (value.startsWith("$") && !SLOTS.contains(value))) {
                throw PresslineException.of(
                        Code.BAD_FACT,
                        "'" + word + "' is no field of a payload, expected name=constant or name= and one of "
                                + String.join(", ", SLOTS));
            }
            fields.put(word.substring(0, equals), value);
        }
        return fields;
    }

    Payload payload(PublishContext context, Encoder text) {
        Map<String, Object> body = new LinkedHashMap<>();
        fields.forEach((name, value) -> value(value, context, text).ifPresent(its -> body.put(name, its)));
        return new Payload(body, missing);
    }

    private static Optional<Object> value(String value, PublishContext context, Encoder text) {
        return switch (value) {
            case "$text" -> Optional.of(text.encode(context.post().segments()));
            case "$link" -> context.card().map(Card::link).map(Segment.LinkSlot::url);
            case "$topic" -> topic(context);
            case "$language" -> Optional.<Object>of(context.language()).filter(language -> !language.equals("und"));
            case "true", "false" -> Optional.of(Boolean.valueOf(value));
            default -> Optional.of(value);
        };
    }

    private static Optional<Object> topic(PublishContext context) {
        return context.rules()
                .text(FactKey.HASHTAGS_FIELD)
                .flatMap(field -> context.post().fields().getOrDefault(field, List.of()).stream()
                        .filter(Segment.Tag.class::isInstance)
                        .findFirst())
                .map(tag -> ((Segment.Tag) tag).name());
    }
}
