package dev.pressline.deletion;

import dev.pressline.learn.Hashing;
import dev.pressline.text.Graphemes;
import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence as the search sees it: what stands between spaces, with its signs apart, in arrays. {@code "“Acme,"} is
 * the word {@code acme} that opens with a quotation mark and closes with a comma.
 */
public final class Words {

    /** Stands for the words beyond both ends, so that looking around needs no bounds. */
    private static final int NOTHING = 0x5EED;

    private static final int FIRST_SIZE = 32;
    private static final int SHORT_WORD = 4;
    private static final double TITLE_SHARE = 0.7;
    private static final String BREAKS = ",;:–—";

    private final String text;
    private int size;
    private int[] starts = new int[FIRST_SIZE];
    private int[] ends = new int[FIRST_SIZE];
    private int[] coreStarts = new int[FIRST_SIZE];
    private int[] coreEnds = new int[FIRST_SIZE];
    private int[] ids = new int[FIRST_SIZE];
    private String[] lowers = new String[FIRST_SIZE];
    private WordClass[] classes = new WordClass[FIRST_SIZE];
    private int[] segments = new int[FIRST_SIZE];
    private int[] depths = new int[FIRST_SIZE];

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        Words words = new Words(text);
        words.split();
        words.classify();
        words.segment();
        return words;
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    public int start(int index) {
        return starts[index];
    }

    public int end(int index) {
        return ends[index];
    }

    public int coreStart(int index) {
        return coreStarts[index];
    }

    public int coreEnd(int index) {
        return coreEnds[index];
    }

    /** A number for the word, the same for the same word in any case. */
    public int id(int index) {
        return has(index) ? ids[index] : NOTHING + (index < 0 ? 0 : 1);
    }

    /** In lower case, without the signs around it; empty beyond the ends. */
    public String lower(int index) {
        return has(index) ? lowers[index] : "";
    }

    public WordClass at(int index) {
        return has(index) ? classes[index] : WordClass.EDGE;
    }

    /** Counted from 0; a new one begins behind a comma, a semicolon, a colon or a dash. */
    public int segment(int index) {
        return segments[index];
    }

    public int segments() {
        return size == 0 ? 0 : segments[size - 1] + 1;
    }

    /** How many brackets and quotation marks are open around the word. */
    public int depth(int index) {
        return depths[index];
    }

    /** The last char of a word with its signs, 0 beyond the ends. */
    public char lastSign(int index) {
        return !has(index) || coreEnds[index] == ends[index] ? 0 : text.charAt(ends[index] - 1);
    }

    /** The first sign before the word, 0 where there is none. */
    public char firstSign(int index) {
        return !has(index) || coreStarts[index] == starts[index] ? 0 : text.charAt(starts[index]);
    }

    /** Whether a comma, semicolon, colon or dash stands behind the word. */
    public boolean breaks(int index) {
        return has(index) && (BREAKS.indexOf(lastSign(index)) >= 0 || isDash(index));
    }

    public boolean isDash(int index) {
        String lower = lower(index);
        return has(index) && lower.isEmpty() && "-–—".indexOf(text.charAt(starts[index])) >= 0;
    }

    public boolean isCapitalised(int index) {
        return has(index)
                && coreStarts[index] < coreEnds[index]
                && Character.isUpperCase(text.codePointAt(coreStarts[index]));
    }

    /** In grapheme clusters, with its signs. */
    public int length(int index) {
        return Graphemes.count(text, starts[index], ends[index]);
    }

    /** Of each word with its signs, in grapheme clusters. */
    public int[] lengths() {
        int[] lengths = new int[size];
        Arrays.setAll(lengths, this::length);
        return lengths;
    }

    /** Of each word what a text grows by when it ends there. */
    public int[] endings() {
        int[] endings = new int[size];
        Arrays.setAll(endings, this::ending);
        return endings;
    }

    /** What a text grows by when it ends with this word: it gets the sentence's full stop, and loses a comma. */
    public int ending(int index) {
        char last = lastSign(size - 1);
        boolean sentence = ".!?".indexOf(last) >= 0 || "\"”'’)".indexOf(last) >= 0;
        char own = lastSign(index);
        return !sentence || index == size - 1 || own == '.' || own == '!' || own == '?' || BREAKS.indexOf(own) >= 0
                ? 0
                : 1;
    }

    public boolean has(int index) {
        return index >= 0 && index < size;
    }

    private void split() {
        int at = 0;
        while (at < text.length()) {
            if (isSpace(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            add(at, end);
            at = end;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || Character.isSpaceChar(c);
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            grow();
        }
        int from = start;
        int to = end;
        while (from < to && !isWordChar(text.charAt(from))) {
            from++;
        }
        while (to > from && !isWordChar(text.charAt(to - 1))) {
            to--;
        }
        starts[size] = start;
        ends[size] = end;
        coreStarts[size] = from < to ? from : start;
        coreEnds[size] = from < to ? to : start;
        size++;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%' || c == '$' || c == '€' || c == '£';
    }

    private void grow() {
        int more = size * 2;
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        coreStarts = Arrays.copyOf(coreStarts, more);
        coreEnds = Arrays.copyOf(coreEnds, more);
        ids = Arrays.copyOf(ids, more);
        lowers = Arrays.copyOf(lowers, more);
        classes = Arrays.copyOf(classes, more);
        segments = Arrays.copyOf(segments, more);
        depths = Arrays.copyOf(depths, more);
    }

    /** Headlines give every longer word a capital, which then says nothing. */
    private boolean isTitleCase() {
        int all = 0;
        int capital = 0;
        for (int i = 0; i < size; i++) {
            if (coreEnds[i] - coreStarts[i] > SHORT_WORD) {
                all++;
                capital += isCapitalised(i) ? 1 : 0;
            }
        }
        return capital > TITLE_SHARE * all;
    }

    private void classify() {
        boolean title = isTitleCase();
        for (int i = 0; i < size; i++) {
            lowers[i] = lower(text.substring(coreStarts[i], coreEnds[i]));
            ids[i] = Hashing.of(lowers[i], 0, lowers[i].length());
            boolean opens = i == 0 || (".!?:".indexOf(lastSign(i - 1)) >= 0 && lowers[i - 1].length() > 2);
            boolean known = title && WordClasses.ENGLISH.knows(lowers[i]);
            WordClass listed = WordClasses.ENGLISH.of(lowers[i], isCapitalised(i) && !opens && !known);
            classes[i] = i == 0 || breaks(i - 1) ? listed : listed.after(classes[i - 1]);
        }
    }

    private static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
            }
        }
        return word;
    }

    private void segment() {
        int segment = 0;
        int depth = 0;
        for (int i = 0; i < size; i++) {
            segments[i] = segment;
            depth += opened(i);
            depths[i] = depth;
            depth = Math.max(0, depth - closed(i));
            if (breaks(i)) {
                segment++;
            }
        }
    }

    /** Whether a bracket or a quotation ends with the word. */
    public boolean closesAt(int index) {
        return closed(index) > 0;
    }

    private int opened(int index) {
        return count(starts[index], coreStarts[index], "([“«\"")
                + count(coreStarts[index], coreEnds[index], "(“")
                + (text.startsWith("``", starts[index]) ? 1 : 0);
    }

    private int closed(int index) {
        return count(coreStarts[index], ends[index], ")]”»\"") + (isDoubled(coreEnds[index], ends[index]) ? 1 : 0);
    }

    /** Two apostrophes for a quotation mark, as old typesetting has it. */
    private boolean isDoubled(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (text.charAt(i) == '\'' && text.charAt(i + 1) == '\'') {
                return true;
            }
        }
        return false;
    }

    private int count(int from, int to, String signs) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                count++;
            }
        }
        return count;
    }
}
