package dev.pressline.read;

/** The words of a dateline, looked at from a place on: what a name is, where it ends, what comes after it. */
final class DatelineWords {

    static final String DASHES = "-–—―";
    static final int LONGEST_WIRE = 70;

    private static final int LONGEST_ZONE = 40;

    private final String text;
    private final boolean dayFirst;

    DatelineWords(String text, boolean dayFirst) {
        this.text = text;
        this.dayFirst = dayFirst;
    }

    /** A dash or a day comes next, not the rest of a sentence. */
    boolean goesOnAsDateline(int from) {
        int next = from;
        while (next < text.length() && " ,.".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        boolean dash = next < text.length() && (DASHES + ":/").indexOf(text.charAt(next)) >= 0;
        return dash || next >= text.length() || startsWithDate(next);
    }

    boolean startsWithDate(int from) {
        return DateText.find(text.substring(from, Math.min(text.length(), from + 32)), dayFirst)
                .filter(found -> found.start() < 14)
                .isPresent();
    }

    int closing(int at, char bracket) {
        int close = text.indexOf(bracket, at + 1);
        boolean near = close > at + 1 && close - at <= LONGEST_WIRE;
        return near && isLabel(text.substring(at + 1, close)) ? close : -1;
    }

    private static boolean isLabel(String inside) {
        boolean ticker = inside.contains(":") && !inside.contains(" wire");
        return !ticker && Texts.words(inside) <= 9 && inside.codePoints().anyMatch(Character::isLetter);
    }

    /** "Wednesday, " or "le ". */
    static boolean isDateLead(String lead) {
        String bare = lead.replace(",", " ").strip();
        return bare.isEmpty() || DateText.isWeekday(bare) || PARTICLES.contains(" " + bare + " ");
    }

    /** The end of a clock time with its zone, "8:00 AM Europe/Vienna" before a dash; -1 where none stands. */
    int clockEnd(int at) {
        int end = at;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == ':')) {
            end++;
        }
        boolean clock = end - at >= 4 && text.substring(at, end).indexOf(':') > 0;
        if (!clock) {
            return -1;
        }
        int zone = end;
        while (zone < text.length() && zone - end < LONGEST_ZONE && DASHES.indexOf(text.charAt(zone)) < 0) {
            zone++;
        }
        boolean zoned = zone < text.length() && DASHES.indexOf(text.charAt(zone)) >= 0;
        return zoned ? zone : end;
    }

    boolean followsPlace(int end, boolean dated) {
        int next = end;
        while (next < text.length() && " ,.".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        char c = text.charAt(next);
        return DASHES.indexOf(c) >= 0 || c == '/' || c == '(' || (c == ':' && dated) || startsWithDate(next);
    }

    /** The end of a run of capitalised words: it ends at a dash, a bracket, a digit or a word in lower case. */
    int nameEnd(int at) {
        int i = at;
        while (i < text.length()) {
            int wordEnd = i;
            while (wordEnd < text.length() && isNameChar(text.charAt(wordEnd))) {
                wordEnd++;
            }
            if (wordEnd == i || !isNameWord(text.substring(i, wordEnd))) {
                break;
            }
            i = wordEnd;
            while (i < text.length() && " ,".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
        }
        return i;
    }

    private static boolean isNameChar(char c) {
        return Character.isLetter(c) || ".'’&/-".indexOf(c) >= 0;
    }

    private static boolean isNameWord(String word) {
        boolean month = DateText.isMonth(word);
        return !month
                && !word.equals("-")
                && (Character.isUpperCase(word.charAt(0)) || PARTICLES.contains(" " + word + " "));
    }

    private static final String PARTICLES = " de del la las los le les of the am an der und y et & do da di sur ";
}
