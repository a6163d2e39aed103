package dev.pressline.text;

import java.util.ArrayList;
import java.util.List;

/** Walks a text once, from stop to stop, and asks the rules at each. */
final class SentenceScanner {

    private static final String BRACKETS = "([";

    private final String text;
    private final Enclosures enclosures;
    private final ListMarkers lists;
    private final SentenceTokens tokens;
    private final StopRules stops;
    private final LineRules lines;
    private final List<Span> spans = new ArrayList<>();
    private int start; // of the sentence at hand, never at a blank

    SentenceScanner(String text, SentenceWords words) {
        this.text = text;
        enclosures = Enclosures.of(text);
        lists = ListMarkers.of(text, enclosures, words.hasOrdinals());
        tokens = new SentenceTokens(text, words);
        stops = new StopRules(text, words, tokens);
        lines = new LineRules(text, lists, tokens);
        start = tokens.next(0);
    }

    List<Span> scan() {
        for (int at = 0; at < text.length(); ) {
            at = step(at);
        }
        endAt(text.length());
        return List.copyOf(spans);
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (lists.startsAt(at)) {
            endAt(at);
        }
        if (SentenceChars.isLineEnd(c)) {
            if (!enclosures.isInside(at) && lines.endsAt(at)) {
                endAt(at);
            }
            return tokens.next(at);
        }
        if (SentenceChars.isStop(c)) {
            return stopAt(at);
        }
        if (enclosures.closesAt(at) && !enclosures.isInside(at) && stops.isBrokenOff(at)) {
            endAt(at + 1);
        }
        return at + 1;
    }

    /** Takes a run of stops with the marks that close after it; gives the index from which to go on. */
    private int stopAt(int at) {
        SpacedDots dots = SpacedDots.at(text, at);
        if (dots.count() >= SpacedDots.ELLIPSIS) {
            return ellipsisAt(at, dots);
        }
        int runEnd = at + 1;
        while (runEnd < text.length() && SentenceChars.isStop(text.charAt(runEnd))) {
            runEnd++;
        }
        int end = afterClosers(runEnd);
        boolean alone = at > 0 && BRACKETS.indexOf(text.charAt(at - 1)) >= 0; // [...] and (!) are no ends
        if (!alone && !enclosures.isInside(end - 1) && stops.endsAt(start, at, runEnd, end)) {
            endAt(end);
        }
        return end;
    }

    /** Four dots after a word are its full stop and an ellipsis, four on their own end a sentence, three do not. */
    private int ellipsisAt(int at, SpacedDots dots) {
        int end = afterClosers(dots.end());
        boolean four = dots.count() > SpacedDots.ELLIPSIS;
        if (enclosures.isInside(end - 1)) {
            return end;
        }
        if (four && dots.followsWord() && !stops.isLast(end)) {
            endAt(at + 1);
        } else if (four && stops.endsAfterEllipsis(end)) {
            endAt(end);
        }
        return end;
    }

    /** After quotation marks, brackets and marks of footnotes that belong to a stop. */
    private int afterClosers(int at) {
        int end = at;
        while (end < text.length() && (SentenceChars.isCloser(text.charAt(end)) || enclosures.closesAt(end))) {
            end++;
        }
        end = NoteMarks.end(text, end);
        boolean frenchQuote = end + 1 < text.length()
                && SentenceChars.isBlank(text.charAt(end))
                && text.charAt(end + 1) == '\u00BB'
                && enclosures.closesAt(end + 1);
        return frenchQuote ? end + 2 : end;
    }

    /** Ends the sentence before an index, if it holds anything. */
    private void endAt(int end) {
        int last = tokens.previousEnd(end);
        if (last > start) {
            spans.add(new Span(start, last));
            start = tokens.next(end);
        }
    }
}
