package dev.pressline.evidence;

import java.util.BitSet;

/**
 * What may not be said without what: none of {@code scope} without all from {@code first} to {@code last}.
 *
 * @param meaning what would be lost
 * @param first a token
 * @param last a token, not before the first
 * @param scope tokens of the claim, without those from first to last
 * @param parts whether a part of the words is a loss even where nothing else of the scope stays
 */
record Safeguard(Meaning meaning, int first, int last, BitSet scope, boolean parts) {

    /** Whether a version that keeps these tokens says the claim without the words. */
    boolean isBroken(BitSet kept) {
        int stay = kept.get(first, last + 1).cardinality();
        boolean whole = stay == last - first + 1;
        return !whole && ((parts && stay > 0) || kept.intersects(scope));
    }
}
