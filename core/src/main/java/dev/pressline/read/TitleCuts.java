package dev.pressline.read;

import java.util.ArrayList;
import java.util.List;

/** Where a title may be taken apart: {@code "Acme opens a plant | Acme"} at the bar, with what stands on each side. */
final class TitleCuts {

    private static final String SEPARATORS = "|｜-–—:·•»«/>~‹›";
    private static final String BARS = "|｜";
    private static final int MOST = 40;

    private TitleCuts() {}

    /**
     * One place to cut.
     *
     * @param before what stands on its left, without white space around
     * @param after what stands on its right, without white space around
     */
    record Cut(String before, String after) {}

    /** All places, from left to right; a separator has a space on both sides, a colon on one, a bar none. */
    static List<Cut> of(String text) {
        List<Cut> cuts = new ArrayList<>();
        for (int i = 1; i < text.length() - 1 && cuts.size() < MOST; i++) {
            if (isCut(text, i)) {
                cuts.add(new Cut(
                        text.substring(0, i).strip(), text.substring(i + 1).strip()));
            }
        }
        return cuts;
    }

    private static boolean isCut(String text, int i) {
        char c = text.charAt(i);
        boolean after = text.charAt(i + 1) == ' ';
        boolean before = text.charAt(i - 1) == ' ';
        return BARS.indexOf(c) >= 0 || (SEPARATORS.indexOf(c) >= 0 && after && (before || c == ':'));
    }
}
