package dev.pressline.read;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the page's own JSON-LD gives as its {@code articleBody}: a second witness for the body. Where it and the
 * container agree on most of the prose, the container's paragraphs that it does not know are offers and teasers between
 * and after the text, and the paragraphs that only it knows were pruned by mistake. Where they disagree it is not
 * heard, for many systems shorten it or give another text.
 */
final class Testimony {

    private static final int RUN = 4;
    private static final int SHORTEST = 600;
    private static final double SAID = .7;
    private static final double AGREED = .72;
    private static final double COMPLETE = .85;
    private static final int LONGEST = 200_000;

    private final Set<Integer> runs = new HashSet<>();
    private final int length;

    private Testimony(String text) {
        this.length = text.length();
        int[] words = words(text);
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(run(words, i));
        }
    }

    static Testimony of(Things things) {
        String longest = "";
        for (String text : things.ofArticle("articleBody")) {
            longest = text.length() > longest.length() ? text : longest;
        }
        return new Testimony(longest.substring(0, Math.min(longest.length(), LONGEST)));
    }

    /**
     * The body as both have it.
     *
     * @param body what the container holds, in order
     * @param all all chunks of the page
     */
    List<Chunk> agreed(List<Chunk> body, List<Chunk> all) {
        if (length < SHORTEST) {
            return body;
        }
        Set<Chunk> said = new HashSet<>();
        all.stream().filter(this::says).forEach(said::add);
        long both = weight(body.stream().filter(said::contains).toList());
        boolean whole = weight(said) >= COMPLETE * length;
        return whole && both >= AGREED * weight(body) ? merged(body, said, all) : body;
    }

    private static List<Chunk> merged(List<Chunk> body, Set<Chunk> said, List<Chunk> all) {
        Set<Chunk> kept = new HashSet<>(body);
        int first = said.stream().mapToInt(chunk -> chunk.index).min().orElse(0);
        int last = said.stream().mapToInt(chunk -> chunk.index).max().orElse(0);
        Box text = around(all.get(first).box, last);
        kept.removeIf(chunk -> isParagraph(chunk)
                && !said.contains(chunk)
                && chunk.index > first
                && (chunk.index < last || !text.contains(chunk.box)));
        Set<String> texts = new HashSet<>();
        body.forEach(chunk -> texts.add(chunk.text));
        said.stream().filter(chunk -> texts.add(chunk.text)).forEach(kept::add);
        return all.stream().filter(kept::contains).toList();
    }

    /** The smallest box from {@code inner} on that reaches to a chunk. */
    private static Box around(Box inner, int last) {
        Box box = inner;
        while (box.endChunk <= last && box.parent != null) {
            box = box.parent;
        }
        return box;
    }

    /** Lists, tables, headings and pictures are often left out of an {@code articleBody}. */
    private static boolean isParagraph(Chunk chunk) {
        return Prose.isProse(chunk)
                && !isQuoted(chunk.box)
                && (chunk.box.role == TagRole.PARAGRAPH || chunk.box.role == TagRole.BLOCK)
                && Texts.words(chunk.text) >= RUN;
    }

    private static boolean isQuoted(Box inner) {
        Box box = inner;
        while (box != null && box.role != TagRole.QUOTE) {
            box = box.parent;
        }
        return box != null;
    }

    private boolean says(Chunk chunk) {
        return isParagraph(chunk) && says(words(chunk.text));
    }

    private boolean says(int[] words) {
        int known = 0;
        for (int i = 0; i + RUN <= words.length; i++) {
            known += runs.contains(run(words, i)) ? 1 : 0;
        }
        return known >= SAID * (words.length - RUN + 1);
    }

    private static int run(int[] words, int from) {
        int hash = 1;
        for (int i = from; i < from + RUN; i++) {
            hash = 31 * hash + words[i];
        }
        return hash;
    }

    private static long weight(Collection<Chunk> chunks) {
        return chunks.stream()
                .filter(Testimony::isParagraph)
                .mapToLong(chunk -> chunk.text.length())
                .sum();
    }

    /** The hash of each word, in lower case; a word is letters and figures of any kind. */
    private static int[] words(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int[] words = new int[lower.length() / 2 + 1];
        int count = 0;
        int hash = 0;
        boolean inside = false;
        for (int i = 0; i <= lower.length(); i++) {
            boolean part = i < lower.length() && isWordPart(lower, i);
            if (inside && !part) {
                words[count++] = hash;
            }
            hash = part ? 31 * hash + lower.charAt(i) : 0;
            inside = part;
        }
        return Arrays.copyOf(words, count);
    }

    private static boolean isWordPart(String text, int at) {
        boolean half = Character.isLowSurrogate(text.charAt(at));
        int c = half ? text.codePointBefore(at + 1) : text.codePointAt(at);
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
