package dev.pressline.benchmarks.fuzz;

import dev.pressline.Pressline;
import dev.pressline.condense.Condensed;
import dev.pressline.condense.Guard;
import dev.pressline.condense.SentenceCondenser;
import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.UnitContext;
import dev.pressline.text.Entity;
import dev.pressline.text.Graphemes;
import dev.pressline.text.Sentences;
import dev.pressline.text.SourceText;
import dev.pressline.text.Span;
import dev.pressline.tone.ToneJudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What takes any text and throws nothing. */
final class Texts {

    private static final List<String> FIELDS = List.of("text", "card.title", "card.description", "topic", "other");
    private static final List<String> UNITS =
            List.of("graphemes", "code-points", "utf16", "utf8-bytes", "weighted", "weighted-conservative");
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.JAPANESE, Locale.ROOT);
    private static final List<NetworkAdapter> NETWORKS =
            Pressline.builder().build().networks();

    /** What X counts for a link, be it of four letters. */
    private static final int LONGEST_LINK = 23;

    private Texts() {}

    static void cleanUp(byte[] data) {
        String clean = SourceText.clean(Bytes.text(data));
        Promise.that(!Bytes.hasLoneSurrogate(clean), "clean text has no lone surrogate");
        Promise.that(SourceText.clean(clean).equals(clean), "cleaning again changes nothing");
    }

    static void scanners(byte[] data) {
        String text = Bytes.text(data);
        for (NetworkAdapter network : NETWORKS) {
            inOrder(network.grammar().entities(text).stream().map(Entity::span).toList(), text);
            inOrder(network.grammar().links(text), text);
        }
    }

    private static void inOrder(List<Span> spans, String text) {
        int end = 0;
        for (Span span : spans) {
            Promise.that(span.start() >= end && span.end() > span.start(), "entities are in order and do not overlap");
            Promise.that(span.end() <= text.length(), "entities are in the text");
            end = span.end();
        }
    }

    static void lengths(byte[] data) {
        String text = Bytes.text(data);
        int codePoints = text.codePointCount(0, text.length());
        Promise.that(Graphemes.count(text) <= codePoints, "no more graphemes than code points");
        NetworkAdapter network = NETWORKS.get(Bytes.number(data, NETWORKS.size()));
        for (String unit : UNITS) {
            if (!unit.startsWith("weighted") || network.id().equals("x")) {
                int length =
                        network.length(new UnitContext(unit, network.rules())).of(text);
                Promise.that(length >= 0 && length <= LONGEST_LINK * (long) text.length(), unit + " is a length");
            }
        }
    }

    static void sentences(byte[] data) {
        String text = Bytes.text(data);
        inOrder(Sentences.of(text, LANGUAGES.get(Bytes.number(data, LANGUAGES.size()))), text);
    }

    static void encoders(byte[] data) {
        String text = Bytes.text(data);
        List<Segment> segments = segments(text);
        for (NetworkAdapter network : NETWORKS) {
            for (String field : FIELDS) {
                network.encoder(field).encode(segments);
                String wire = network.encoder(field).encode(List.of(new Segment.Words(text)));
                Promise.that(wire.length() >= text.length(), "words are escaped, never lost");
            }
        }
    }

    /** Every line of the text is a segment; its first letter says which. */
    private static List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            segments.add(
                    switch (line.isEmpty() ? ' ' : line.charAt(0)) {
                        case 'L' -> new Segment.LinkSlot("link-" + segments.size(), line, 23);
                        case 'T' -> new Segment.Tag(line);
                        case 'C' -> new Segment.Cashtag(line);
                        case 'M' -> new Segment.Mention(line, Optional.of(line));
                        case ' ' -> new Segment.Break(1);
                        default -> new Segment.Words(line);
                    });
        }
        return segments;
    }

    static void slots(byte[] data) {
        List<Segment> segments = segments(Bytes.text(data));
        String template = Post.builder(segments).build().template();
        long slots =
                segments.stream().filter(Segment.LinkSlot.class::isInstance).count();
        Promise.that(openBraces(template) == slots, "only slots stand in braces");
    }

    private static long openBraces(String template) {
        long open = 0;
        for (int i = 0; i < template.length(); i++) {
            if (template.charAt(i) == '\\') {
                i++;
            } else if (template.charAt(i) == '{') {
                open++;
            }
        }
        return open;
    }

    static void condense(byte[] data) {
        String text = Bytes.text(data);
        int budget = Bytes.number(data, 256);
        Guard guard = budget % 2 == 0 ? Guard.SENTENCE : Guard.FULL;
        Condensed condensed = SentenceCondenser.with(guard).condense(text, budget);
        if (condensed instanceof Condensed.Fits fits) {
            Promise.that(Graphemes.count(fits.version().text()) <= budget, "what fits is within the budget");
        }
    }

    static void tone(byte[] data) {
        double promo = ToneJudge.standard().judge(Bytes.text(data), "en").promo();
        Promise.that(promo >= 0 && promo <= 1, "promo is from 0 to 1");
    }
}
