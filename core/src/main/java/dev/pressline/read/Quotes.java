package dev.pressline.read;

/** Quotation marks of the languages we read. */
final class Quotes {

    static final String OPEN = "\"“„«»‘‚‹›'";
    static final String CLOSE = "\"”“»«’›‹'";

    /** Marks that open a quotation, and at the same place in the next line what closes it. */
    static final String OPEN_DOUBLE = "\"“„«»";

    static final String CLOSE_DOUBLE = "\"”“»«";

    private Quotes() {}

    /** {@code "“We grow.”"} is {@code "We grow."}; marks that stand inside stay. */
    static String bare(String text) {
        if (text.length() < 2 || OPEN.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        char last = text.charAt(text.length() - 1);
        String inside = text.substring(1, text.length() - 1);
        boolean whole = CLOSE.indexOf(last) >= 0 && inside.indexOf(text.charAt(0)) < 0 && inside.indexOf(last) < 0;
        return whole ? inside.strip() : text;
    }
}
