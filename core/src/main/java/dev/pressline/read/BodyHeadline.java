package dev.pressline.read;

import java.util.List;
import java.util.Optional;

/**
 * Finds the headline of a page that marks none: the line above the first prose that stands out, as filings and pages
 * out of a word processor have it.
 *
 * <p>{@code "ORRERY TOOLS REPORTS A QUARTER"} in bold type or capitals, or whatever short line stands last before the
 * paragraph with the dateline; never contacts, dates, addresses of the firm or "For immediate release".
 */
final class BodyHeadline {

    private static final int WITHIN = 120;
    private static final int ABOVE = 6;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 250;
    private static final int FEWEST_WORDS = 3;

    private BodyHeadline() {}

    static Optional<String> find(List<Chunk> chunks) {
        int prose = firstProse(chunks);
        String plain = "";
        String marked = "";
        for (int i = prose - 1; i >= Math.max(0, prose - ABOVE); i--) {
            Chunk line = chunks.get(i);
            if (isLine(line)) {
                boolean out = line.isHeading() || line.isBold() || isCapitals(line.text);
                marked = out ? line.text : marked;
                plain = plain.isEmpty() ? line.text : plain;
            }
        }
        String found = marked.isEmpty() ? plain : marked;
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static int firstProse(List<Chunk> chunks) {
        for (int i = 0; i < Math.min(WITHIN, chunks.size()); i++) {
            Chunk chunk = chunks.get(i);
            if (Prose.isProse(chunk) && !Pruning.isAround(chunk.box)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLine(Chunk chunk) {
        String text = chunk.text;
        return chunk.image == null
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && Texts.words(text) >= FEWEST_WORDS
                && chunk.linkDensity() < .5
                && !text.endsWith(".")
                && !text.endsWith(":")
                && !GenericTitles.contains(text)
                && !ContactText.isContact(text)
                && Openings.at(text, 0).isEmpty()
                && digits(text) * 3 < text.length()
                && Datelines.find(text, "", false).isEmpty();
    }

    private static int digits(String text) {
        return (int) text.chars().filter(Character::isDigit).count();
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
