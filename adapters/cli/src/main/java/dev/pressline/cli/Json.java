package dev.pressline.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** JSON in and out: plain maps, UTF-8, one object at a time. The only place that knows Jackson. */
final class Json {

    private static final JsonMapper MAPPER = mapper();

    private static final ObjectWriter LINE = MAPPER.writer();

    private static final ObjectWriter PRETTY = MAPPER.writer(new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS) // an id of 1.10 comes back as 1.10
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Lines.MAX_BYTES)
                        .build());
        return mapper;
    }

    /**
     * Reads one object.
     *
     * @throws CommandException BAD_JSON
     */
    static Map<String, Object> object(byte[] utf8) {
        String text = text(utf8);
        if (text.isBlank()) {
            throw bad("it is blank");
        }
        try {
            Object value = MAPPER.readValue(text, Object.class);
            if (value instanceof Map<?, ?> object) {
                return Line.object(object);
            }
            throw bad("it is " + (value == null ? "null" : Line.kindOf(value)));
        } catch (JsonProcessingException e) {
            throw bad(reason(e));
        }
    }

    private static String reason(JsonProcessingException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int technicality = message.indexOf(" (start marker");
        return (technicality < 0 ? message : message.substring(0, technicality))
                + Optional.ofNullable(e.getLocation())
                        .map(at -> ", line " + at.getLineNr() + ", column " + at.getColumnNr())
                        .orElse("");
    }

    private static String text(byte[] utf8) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw bad("it is not UTF-8");
        }
    }

    private static CommandException bad(String what) {
        return new CommandException(CommandException.Code.BAD_JSON, "this is no JSON object: " + what);
    }

    /** One line, without its end. */
    static String line(Map<String, ?> object) {
        return write(LINE, object);
    }

    /** Indented, without its end. */
    static String pretty(Map<String, ?> object) {
        return write(PRETTY, object);
    }

    private static String write(ObjectWriter writer, Map<String, ?> object) {
        try {
            return withSurrogatesEscaped(writer.writeValueAsString(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("no JSON can say this: " + e.getOriginalMessage(), e);
        }
    }

    /** A lone surrogate has no UTF-8 form, but JSON can name it, so it gets through unharmed. */
    private static String withSurrogatesEscaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        int codePoint;
        for (int i = 0; i < json.length(); i += Character.charCount(codePoint)) {
            codePoint = json.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
        }
        return escaped.toString();
    }
}
