package dev.pressline.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** All emoji sequences as one tree of code points, each end with the emoji version that it came with. */
final class EmojiTrie {

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}[.][0-9]{1,2}");

    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int NO_VERSION = Integer.MAX_VALUE;
    private static final int CODE_POINT_BITS = 21;

    private final long[] keys = new long[1 << 15];
    private final int[] children = new int[1 << 15];
    private final int[] since = new int[1 << 14];
    private final int[] depth = new int[1 << 14];
    private final boolean[] emoji = new boolean[1 << 14];
    private final long[] starters = new long[(Character.MAX_VALUE + 1) / Long.SIZE];
    private int size = 1;

    private EmojiTrie() {
        Arrays.fill(keys, NONE);
        Arrays.fill(since, NO_VERSION);
    }

    private static final class Shipped {
        static final EmojiTrie TRIE = of(ResourceLines.of("emoji.txt").entries());
    }

    static EmojiTrie shipped() {
        return Shipped.TRIE;
    }

    /** Reads lines of the form {@code 0.6 1F44D 1F3FB..1F3FF}: a version, then code points or ranges of them. */
    private static EmojiTrie of(List<String> lines) {
        EmojiTrie trie = new EmojiTrie();
        for (String line : lines) {
            String[] parts = line.split(" ");
            trie.add(version(parts[0]), Arrays.asList(parts).subList(1, parts.length));
        }
        return trie;
    }

    /** {@code 12.1} as 1201, so that versions compare. */
    static int version(String version) {
        int dot = version.indexOf('.');
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("emoji version is " + version + ", expected a form such as 12.1");
        }
        return Integer.parseInt(version, 0, dot, 10) * 100 + Integer.parseInt(version, dot + 1, version.length(), 10);
    }

    private void add(int version, List<String> elements) {
        List<Integer> full = List.of(ROOT);
        List<Integer> reduced = List.of(); // ends of the same without one U+FE0F or more
        for (String element : elements) {
            List<Integer> shorter = new ArrayList<>(step(reduced, element));
            if (element.equals("FE0F")) {
                shorter.addAll(reduced);
                shorter.addAll(full);
            }
            reduced = shorter;
            full = step(full, element);
        }
        for (int node : full) {
            since[node] = Math.min(since[node], version);
            emoji[node] = true;
        }
        for (int node : reduced) {
            emoji[node] |= depth[node] > 1; // one code point without its style is text
        }
    }

    private List<Integer> step(List<Integer> nodes, String element) {
        int dots = element.indexOf("..");
        int first = Integer.parseInt(dots < 0 ? element : element.substring(0, dots), 16);
        int last = dots < 0 ? first : Integer.parseInt(element.substring(dots + 2), 16);
        List<Integer> next = new ArrayList<>();
        for (int node : nodes) {
            for (int codePoint = first; codePoint <= last; codePoint++) {
                next.add(childOrNew(node, codePoint));
            }
        }
        return next;
    }

    private int childOrNew(int node, int codePoint) {
        long key = key(node, codePoint);
        int slot = slot(key);
        if (keys[slot] == NONE) {
            keys[slot] = key;
            children[slot] = size;
            depth[size] = depth[node] + 1;
            if (node == ROOT) {
                char first = Character.toChars(codePoint)[0];
                starters[first / Long.SIZE] |= 1L << first;
            }
            size++;
        }
        return children[slot];
    }

    /** Whether an emoji may start with a char; most chars are seen at once not to. */
    boolean starts(char first) {
        return (starters[first / Long.SIZE] & 1L << first) != 0;
    }

    /** Where the text of a node goes on with a code point, or {@link #NONE}. */
    int child(int node, int codePoint) {
        int slot = slot(key(node, codePoint));
        return keys[slot] == NONE ? NONE : children[slot];
    }

    /** The node of a whole sequence, or {@link #NONE}. */
    int node(String sequence) {
        int node = ROOT;
        for (int at = 0; at < sequence.length() && node != NONE; ) {
            int codePoint = sequence.codePointAt(at);
            node = child(node, codePoint);
            at += Character.charCount(codePoint);
        }
        return node;
    }

    /** Whether an emoji ends here, in any of its forms. */
    boolean isEmoji(int node) {
        return emoji[node];
    }

    /** The version whose fully-qualified emoji ends here, by {@link #version}; the greatest int if none does. */
    int since(int node) {
        return since[node];
    }

    private static long key(int node, int codePoint) {
        return ((long) node << CODE_POINT_BITS) | codePoint;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
