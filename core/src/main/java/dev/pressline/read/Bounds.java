package dev.pressline.read;

import dev.pressline.model.PresslineException;

/**
 * How large a page may be before it is refused.
 *
 * @param chars the longest page, in UTF-16 chars
 * @param nodes how many elements, texts and comments it may hold
 * @param depth how deep elements may nest; deeper ones become siblings, so no text is lost
 */
record Bounds(int chars, int nodes, int depth) {

    static final Bounds STANDARD = new Bounds(2_000_000, 200_000, 512);

    /** No char takes more of them in UTF-8, so what has more is too long before it is decoded. */
    private static final int BYTES_A_CHAR = 3;

    Bounds {
        if (chars < 1 || nodes < 1 || depth < 1) {
            throw new IllegalArgumentException(
                    "bounds are " + chars + ", " + nodes + ", " + depth + ", expected at least 1 each");
        }
    }

    void checkChars(long actual) {
        if (actual > chars) {
            throw tooLarge(chars, actual, "chars");
        }
    }

    void checkBytes(long actual) {
        if (actual > (long) BYTES_A_CHAR * chars) {
            throw tooLarge((long) BYTES_A_CHAR * chars, actual, "bytes");
        }
    }

    void checkNodes(int actual) {
        if (actual > nodes) {
            throw tooLarge(nodes, actual, "nodes");
        }
    }

    private static PresslineException tooLarge(long bound, long actual, String unit) {
        return PresslineException.of(
                        PresslineException.Code.INPUT_TOO_LARGE,
                        "the page has " + actual + " " + unit + ", the bound is " + bound)
                .with("bound", bound)
                .with("actual", actual)
                .with("unit", unit);
    }
}
