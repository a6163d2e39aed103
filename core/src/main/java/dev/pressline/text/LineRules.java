package dev.pressline.text;

/** Whether the end of a line ends a sentence, or was only put there to wrap the text. */
final class LineRules {

    /** Programs that wrap lines do so at 60 to 80 chars; whoever breaks earlier means it. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final String GOES_ON = ",;&/(";

    private final String text;
    private final ListMarkers lists;
    private final SentenceTokens tokens;
    private int blockEnd = -1;
    private boolean blockHasStop;

    LineRules(String text, ListMarkers lists, SentenceTokens tokens) {
        this.text = text;
        this.lists = lists;
        this.tokens = tokens;
    }

    /** Decides for the first line end of a run of blanks. */
    boolean endsAt(int lineEnd) {
        int next = tokens.next(lineEnd);
        int end = tokens.previousEnd(lineEnd);
        if (next == text.length() || end == 0) {
            return false;
        }
        if (isParagraphEnd(lineEnd) || lists.startsAt(next) || SentenceChars.isBullet(text.charAt(next))) {
            return true;
        }
        char last = text.charAt(end - 1);
        if (SentenceChars.isLower(text.charAt(next))) {
            return !hasStopAtBlockEnd(next);
        }
        if (GOES_ON.indexOf(last) >= 0 || SentenceChars.isDash(last) || (last == '.' && tokens.isBound(end - 1))) {
            return false;
        }
        return !isLong(end) || !hasStopAtBlockEnd(next);
    }

    private boolean isLong(int end) {
        int start = end;
        while (start > 0 && end - start < SHORTEST_WRAPPED && !SentenceChars.isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        return end - start >= SHORTEST_WRAPPED;
    }

    /** Whether only blanks stand between this line end and another. */
    private boolean isParagraphEnd(int lineEnd) {
        int at = lineEnd + 1;
        while (at < text.length() && SentenceChars.isBlank(text.charAt(at))) {
            if (SentenceChars.isLineEnd(text.charAt(at))) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Whether the paragraph ends like prose; a list of headings does not. */
    private boolean hasStopAtBlockEnd(int from) {
        if (from >= blockEnd) {
            blockEnd = from;
            while (blockEnd < text.length() && !isBlockEnd(blockEnd)) {
                blockEnd++;
            }
            int last = tokens.previousEnd(blockEnd);
            while (last > from && SentenceChars.isCloser(text.charAt(last - 1))) {
                last--;
            }
            blockHasStop = last > 0 && SentenceChars.isStop(text.charAt(last - 1));
        }
        return blockHasStop;
    }

    private boolean isBlockEnd(int at) {
        return SentenceChars.isLineEnd(text.charAt(at)) && isParagraphEnd(at);
    }
}
