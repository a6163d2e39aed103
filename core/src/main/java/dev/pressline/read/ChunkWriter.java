package dev.pressline.read;

import dev.pressline.model.Link;
import dev.pressline.text.SourceText;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the text of one chunk: white space folded, links and lost paragraph breaks by their place. */
final class ChunkWriter {

    private final StringBuilder text = new StringBuilder();
    private final List<Link> links = new ArrayList<>();
    private int[] wide = new int[4];
    private int wides;
    private int linkChars;
    private int boldChars;

    private int spaces;
    private int linkStart = -1;
    private int linkDepth;
    private String href = "";
    private int boldDepth;

    void append(String raw) {
        String left = Leftovers.remove(raw);
        int before = text.length();
        int at = 0;
        while (at < left.length()) {
            at = isSpace(left.charAt(at)) ? spaces(left, at) : words(left, at);
        }
        int added = text.length() - before;
        linkChars += linkDepth > 0 ? added : 0;
        boldChars += boldDepth > 0 ? added : 0;
    }

    /** Passes white space. Line ends of the source are layout, not breaks that an author meant. */
    private int spaces(String from, int start) {
        int end = start;
        int seen = spaces;
        for (; end < from.length() && isSpace(from.charAt(end)); end++) {
            seen = from.charAt(end) >= ' ' ? seen + 1 : Math.max(seen, 1);
        }
        spaces = seen;
        return end;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || (c > 0x7F && Character.isSpaceChar(c));
    }

    /** Takes plain words over at once, any other alone: it is cleaned, and the white space beside it judged. */
    private int words(String from, int start) {
        int plain = plainEnd(from, start);
        int end = plain > start ? plain : wordEnd(from, start);
        String words = from.substring(start, end);
        write(plain > start ? words : SourceText.clean(words));
        return end;
    }

    /** After the last of the plain words that stand there with single spaces between them. */
    private static int plainEnd(String from, int start) {
        int word = start;
        for (int i = start; i < from.length(); i++) {
            char c = from.charAt(i);
            if (c == ' ' && i > word) {
                word = i + 1;
            } else if (c == ' ' || !SourceText.isPlain(c)) {
                return isSpace(c) && i > word ? i : Math.max(start, word - 1);
            }
        }
        return word == from.length() ? word - 1 : from.length();
    }

    private static int wordEnd(String from, int start) {
        int end = start;
        while (end < from.length() && !isSpace(from.charAt(end))) {
            end++;
        }
        return end;
    }

    private void write(String words) {
        if (!words.isEmpty()) {
            flushSpaces();
            text.append(words);
        }
    }

    private void flushSpaces() {
        if (spaces > 1 && text.length() > 0) {
            if (wides == wide.length) {
                wide = Arrays.copyOf(wide, wides * 2);
            }
            wide[wides++] = text.length();
        }
        if (spaces > 0 && text.length() > 0) {
            text.append(' ');
        }
        spaces = 0;
        if (linkDepth > 0 && linkStart < 0) {
            linkStart = text.length();
        }
    }

    void openLink(String url) {
        closeRange();
        linkDepth++;
        href = url;
    }

    void closeLink() {
        closeRange();
        linkDepth = Math.max(0, linkDepth - 1);
        href = "";
    }

    private void closeRange() {
        if (linkStart >= 0 && text.length() > linkStart && !href.isEmpty()) {
            links.add(new Link(new Span(linkStart, text.length()), href));
        }
        linkStart = -1;
    }

    void bold(boolean on) {
        boldDepth = Math.max(0, boldDepth + (on ? 1 : -1));
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** What was collected; links and bold type that are still open go on in the next chunk. */
    Chunk take(Box box) {
        closeRange();
        Chunk chunk = new Chunk(box, text.toString(), links, linkChars, boldChars, Arrays.copyOf(wide, wides));
        reset();
        return chunk;
    }

    void reset() {
        text.setLength(0);
        links.clear();
        wides = 0;
        linkChars = 0;
        boldChars = 0;
        spaces = 0;
        linkStart = -1;
    }
}
