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

    /** In front of a list's items. */
    static final String BULLET = "• ";

    private static final int FEWEST_BULLETS = 3;
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
        if (!layout.parts().contains(Part.HEADLINE)) {
            // A headline that no row asks for stands in front all the same where it was chosen.
            assembly.add(Part.HEADLINE, selection);
        }
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
            case FACTS -> sayAll(selection.facts(), false);
            case BULLETS -> sayAll(selection.facts(), areAlike(selection.facts()));
            case QUOTATION -> selection.quotation().ifPresent(choice -> say(choice, pendingLines));
            case ENDING -> {
                selection.ending().ifPresent(choice -> say(choice, pendingLines));
                pendingLines = Math.max(pendingLines, selection.after().isEmpty() ? 0 : 1);
                putAll(selection.after());
            }
            case LINK -> selection.link().ifPresent(link -> put(link, pendingLines));
            case TAGS -> putTags(selection.tags());
        }
    }

    /** What leans on the sentence before it stays in its paragraph. */
    private void sayAll(List<Choice> facts, boolean bullets) {
        int between = pendingLines;
        boolean first = true;
        for (Choice fact : facts) {
            if (bullets) {
                separate(first ? between : 1);
                sayBullet(fact);
            } else {
                say(fact, fact.standsAlone() ? between : 0);
                fact.items().forEach(this::sayItem);
            }
            first = false;
        }
    }

    /** Three or more that stand alone and begin with the same word, none of them a list. */
    private static boolean areAlike(List<Choice> facts) {
        return facts.size() >= FEWEST_BULLETS
                && facts.stream()
                                .map(choice -> choice.text().split(" ", 2)[0])
                                .distinct()
                                .count()
                        == 1
                && facts.stream()
                        .allMatch(
                                choice -> choice.standsAlone() && choice.items().isEmpty());
    }

    private void sayItem(Choice item) {
        append(new Break(1));
        sayBullet(item);
    }

    private void sayBullet(Choice item) {
        append(new Words(BULLET + item.text()));
        sources.add(new Post.Source(new Span(length - item.text().length(), length), item.unit()));
        complete = endsSentence(item.text());
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
        separate(lines);
        append(segment);
    }

    private void separate(int lines) {
        if (!segments.isEmpty() && lines > 0) {
            append(new Break(lines));
        } else if (!segments.isEmpty() && !endsFullWidth()) {
            append(new Words(" "));
        }
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
