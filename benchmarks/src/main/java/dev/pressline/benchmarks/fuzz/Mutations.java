package dev.pressline.benchmarks.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Changes bytes a little: what a corpus reached is where the next surprise is near. */
final class Mutations {

    /** Pieces that mean something to a scanner, a reader of markup, a decoder or a row. */
    private static final List<byte[]> PIECES = List.of(
                    "http://",
                    "https://",
                    "www.",
                    ".com",
                    ".co.uk",
                    "@",
                    "#",
                    "$",
                    "/",
                    "://",
                    "(",
                    ")",
                    "[",
                    "]",
                    "{link-1}",
                    "\\",
                    "<p>",
                    "</p>",
                    "<div>",
                    "<b>",
                    "<!--",
                    "-->",
                    "<script>",
                    "<table>",
                    "<h1>",
                    "<li>",
                    "<br>",
                    "<a href=\"",
                    "<img src=\"",
                    "<time datetime=\"",
                    "<base href=\"",
                    "<template>",
                    "<svg>",
                    "<meta property=\"og:title\" content=\"",
                    "<script type=\"application/ld+json\">",
                    "{\"@type\":\"NewsArticle\",\"headline\":\"",
                    " class=\"",
                    " hidden",
                    "GRAZ, Nov. 25, 2026 /PRNewswire/ -- ",
                    "-1:00",
                    "2026-11-25T10:00:00Z",
                    "&amp;",
                    "&#x0;",
                    "&#xD800;",
                    "\"",
                    "'",
                    ",",
                    "\n",
                    "\r\n",
                    " ",
                    "...",
                    "…",
                    "\u00A0",
                    "\u200D",
                    "\uFE0F",
                    "\u0301",
                    "\uD83D\uDC69",
                    "\uD83C\uDDE9",
                    "\u0915\u094D",
                    "\u202E",
                    "\uFEFF",
                    "\uE000",
                    "\u0000",
                    "{\"",
                    "\":",
                    "[[",
                    "]]",
                    "null",
                    "\"id\":",
                    "\"html\":\"",
                    "\"text\":\"",
                    "\"networks\":[\"x\"]",
                    "\"targets\":[{\"id\":\"a\",\"network\":\"x\"}]",
                    "\"overrides\":{\"prefix\":\"",
                    "\"asOf\":\"2026-11-25T10:00:00Z\"",
                    "\"embargo\":\"",
                    "\\ud800",
                    "-1",
                    "1e999",
                    "99999999999",
                    "Inc. ",
                    "Dr. ",
                    "4.5%",
                    "$1.2 billion",
                    "not ",
                    "said ",
                    "About ",
                    "NaN")
            .stream()
            .map(piece -> piece.getBytes(StandardCharsets.UTF_8))
            .toList();

    private static final int MOST_REPEATS = 40;

    private final Random random;
    private final List<byte[]> corpus;
    private final int longest;

    Mutations(List<byte[]> corpus, int longest, long seed) {
        this.corpus = corpus;
        this.longest = longest;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] data = any();
        for (int i = random.nextInt(4); i >= 0; i--) {
            data = changed(data);
        }
        return data.length > longest ? Arrays.copyOf(data, longest) : data;
    }

    private byte[] any() {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private byte[] changed(byte[] data) {
        int at = random.nextInt(data.length + 1);
        int end = at + random.nextInt(data.length - at + 1);
        return switch (random.nextInt(7)) {
            case 0 -> flipped(data);
            case 1 -> joined(data, at, new byte[] {(byte) random.nextInt(256)}, at);
            case 2 -> joined(data, at, PIECES.get(random.nextInt(PIECES.size())), at);
            case 3 -> joined(data, at, new byte[0], end);
            case 4 -> joined(data, at, repeated(PIECES.get(random.nextInt(PIECES.size()))), at);
            case 5 -> joined(data, at, part(any()), end);
            default -> joined(data, end, Arrays.copyOfRange(data, at, end), end);
        };
    }

    private byte[] flipped(byte[] data) {
        byte[] copy = data.clone();
        if (copy.length > 0) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private byte[] repeated(byte[] piece) {
        int times = 1 + random.nextInt(MOST_REPEATS);
        byte[] all = new byte[piece.length * times];
        for (int i = 0; i < all.length; i++) {
            all[i] = piece[i % piece.length];
        }
        return all;
    }

    private byte[] part(byte[] other) {
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from + 1));
    }

    /** The beginning of the data, something between, and the rest of the data. */
    private static byte[] joined(byte[] data, int head, byte[] between, int tail) {
        byte[] all = Arrays.copyOf(data, head + between.length + data.length - tail);
        System.arraycopy(between, 0, all, head, between.length);
        System.arraycopy(data, tail, all, head + between.length, data.length - tail);
        return all;
    }
}
