package dev.pressline.read;

import dev.pressline.model.Link;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Gives back the spaces that an editor lost around links: {@code "grappling with<a>depression</a>"}, {@code "more
 * at<a>www.acme.example</a>"}. Where a link begins or ends inside a word there is a space if an address stands on
 * either side, if another link follows at once, or if both halves are words of the page and the whole is not.
 * {@code "<a>lathe</a>s"} and {@code "<a>Klima</a>schutz"} stay.
 */
final class GluedLinks {

    private static final int SHORT = 3;
    private static final int SENTENCE = 40;

    private final List<Chunk> chunks;
    private Map<String, Integer> words = Map.of();

    private GluedLinks(List<Chunk> chunks) {
        this.chunks = chunks;
    }

    static void mend(List<Chunk> chunks) {
        GluedLinks glued = new GluedLinks(chunks);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (!chunk.links.isEmpty() && chunk.text.length() >= SENTENCE) {
                chunks.set(i, glued.mended(chunk));
            }
        }
    }

    private Chunk mended(Chunk chunk) {
        TreeSet<Integer> breaks = new TreeSet<>();
        for (int i = 0; i < chunk.links.size(); i++) {
            Span span = chunk.links.get(i).span();
            boolean another = i + 1 < chunk.links.size()
                    && chunk.links.get(i + 1).span().start() == span.end()
                    && span.length() >= SHORT;
            if (isGlued(chunk.text, span.start()) && isBreak(chunk.text, span.start(), false)) {
                breaks.add(span.start());
            }
            boolean address = isAddress(chunk.text, span.start());
            if (isGlued(chunk.text, span.end()) && (another || isBreak(chunk.text, span.end(), address))) {
                breaks.add(span.end());
            }
        }
        return breaks.isEmpty() ? chunk : chunk.parted(List.copyOf(breaks));
    }

    private static boolean isGlued(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at));
    }

    private boolean isBreak(String text, int at, boolean afterAddress) {
        return afterAddress || isAddress(text, at) || isBetweenWords(text, at);
    }

    private static boolean isAddress(String text, int at) {
        return text.startsWith("https://", at) || text.startsWith("http://", at) || text.startsWith("www.", at);
    }

    private boolean isBetweenWords(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return at - start >= 2
                && end - at >= SHORT
                && count(text.substring(start, at)) > 0
                && count(text.substring(at, end)) > 0
                && count(text.substring(start, end)) == 1;
    }

    /** How often a word stands on the page as a whole; they are counted when the first is asked for. */
    private int count(String word) {
        if (words.isEmpty()) {
            words = new HashMap<>();
            for (Chunk chunk : chunks) {
                count(chunk.text, words);
            }
        }
        return words.getOrDefault(word, 0);
    }

    private static void count(String text, Map<String, Integer> words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                if (i > start) {
                    words.merge(text.substring(start, i), 1, Integer::sum);
                }
                start = i + 1;
            }
        }
    }

    /** The links of a text that has a space more at each of these places; both are ascending. */
    static List<Link> shifted(List<Link> links, List<Integer> breaks) {
        List<Link> moved = new ArrayList<>();
        int passed = 0;
        for (Link link : links) {
            passed = passed(breaks, passed, link.span().start());
            int start = link.span().start() + passed;
            passed = passed(breaks, passed, link.span().end() - 1);
            moved.add(new Link(new Span(start, link.span().end() + passed), link.url()));
        }
        return moved;
    }

    /** How many breaks stand at or before a place, from those on that are known to. */
    private static int passed(List<Integer> breaks, int from, int place) {
        int passed = from;
        while (passed < breaks.size() && breaks.get(passed) <= place) {
            passed++;
        }
        return passed;
    }
}
