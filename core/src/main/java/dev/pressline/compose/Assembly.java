package dev.pressline.compose;

import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.model.Segment.Break;
import dev.pressline.model.Segment.Words;
import dev.pressline.network.Layout;
import dev.pressline.network.Layout.Part;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Lays a selection out: segments in the order of the parts, and where each sentence came to stand. */
final class Assembly {

    private static final String SENTENCE_ENDS = ".!?。！？";
    /** Scripts that end a sentence with these put no space after it. */
    private static final String FULL_WIDTH_ENDS = "。！？」』";

    private static final String CLOSERS = "\"'”’»)]";

    private final List<Segment> segments = new ArrayList<>();
    private final List<Post.Source> sources = new ArrayList<>();
    private int length;
    private int pendingLines;
    private boolean complete = true;

    private Assembly() {}

    static Assembly of(Layout layout, Selection selection) {
        Assembly assembly = new Assembly();
        assembly.putAll(selection.before());
        layout.parts().forEach(part -> assembly.add(part, selection));
        if (!layout.parts().contains(Part.ENDING)) {
            assembly.pendingLines = 2;
            assembly.putAll(selection.after());
        }
        return assembly;
    }

    List<Segment> segments() {
        return segments;
    }

    List<Post.Source> sources() {
        return sources;
    }

    private void add(Part part, Selection selection) {
        switch (part) {
            case LINE -> pendingLines = Math.max(pendingLines, 1);
            case GAP -> pendingLines = 2;
            case HEADLINE -> selection.headline().ifPresent(choice -> say(choice, pendingLines));
            case LEAD -> selection.lead().ifPresent(choice -> say(choice, pendingLines));
            case QUOTATION -> {}
            case ENDING -> putAll(selection.after());
            case FACTS, BULLETS -> {
                int between = pendingLines;
                selection.facts().forEach(fact -> say(fact, between));
            }
            case LINK -> selection.link().ifPresent(link -> put(link, pendingLines));
            case TAGS -> putTags(selection.tags());
        }
    }

    private void say(Choice choice, int lines) {
        // A headline has no full stop: what follows it on the same line would read as its end.
        put(new Words(choice.text()), complete ? lines : 2);
        sources.add(new Post.Source(new Span(length - choice.text().length(), length), choice.unit()));
        complete = endsSentence(choice.text());
    }

    /** Segments of the caller's, with no space of ours between them. */
    private void putAll(List<Segment> words) {
        if (!words.isEmpty()) {
            put(words.get(0), pendingLines);
            words.subList(1, words.size()).forEach(this::append);
        }
    }

    private void putTags(List<String> tags) {
        int lines = pendingLines;
        for (String tag : tags) {
            put(new Segment.Tag(tag), lines);
            lines = 0;
        }
    }

    private void put(Segment segment, int lines) {
        if (!segments.isEmpty() && lines > 0) {
            append(new Break(lines));
        } else if (!segments.isEmpty() && !endsFullWidth()) {
            append(new Words(" "));
        }
        append(segment);
        pendingLines = 0;
    }

    private boolean endsFullWidth() {
        String last = segments.get(segments.size() - 1).text();
        return FULL_WIDTH_ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
    }

    private void append(Segment segment) {
        segments.add(segment);
        length += segment.text().length();
    }

    private static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && SENTENCE_ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
