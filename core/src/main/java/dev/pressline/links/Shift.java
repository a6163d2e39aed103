package dev.pressline.links;

import dev.pressline.model.Segment;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Where a place of a text has gone after links in it became shorter or longer. */
final class Shift {

    /** A link: where it stood, and where it stands. */
    private record Move(Span before, Span after) {}

    private final List<Move> moves = new ArrayList<>();

    private Shift() {}

    /** From segments to the same segments with other links. */
    static Shift between(List<Segment> before, List<Segment> after) {
        Shift shift = new Shift();
        int from = 0;
        int to = 0;
        for (int i = 0; i < before.size(); i++) {
            int fromEnd = from + before.get(i).text().length();
            int toEnd = to + after.get(i).text().length();
            if (before.get(i) instanceof Segment.LinkSlot) {
                shift.moves.add(new Move(new Span(from, fromEnd), new Span(to, toEnd)));
            }
            from = fromEnd;
            to = toEnd;
        }
        return shift;
    }

    /** The same words' place; a place in a link becomes the whole link. */
    Span of(Span span) {
        return new Span(moved(span.start(), false), moved(span.end(), true));
    }

    private int moved(int place, boolean isEnd) {
        int by = 0;
        for (Move move : moves) {
            Span before = move.before();
            if (before.start() < place && place < before.end()) {
                return isEnd ? move.after().end() : move.after().start();
            }
            if (before.end() <= place) {
                by = move.after().end() - before.end();
            }
        }
        return place + by;
    }
}
