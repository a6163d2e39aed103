package dev.pressline.evidence;

import java.util.List;

/**
 * What a sentence is worth to a reader.
 *
 * @param index which of the sentences that were ranked
 * @param score 0 (nothing) to 1 (the news)
 * @param reasons what spoke for it ({@code +event verb}) and against it ({@code -pleasure}), the weightiest first
 */
public record Ranked(int index, double score, List<String> reasons) {

    public Ranked {
        reasons = List.copyOf(reasons);
    }
}
