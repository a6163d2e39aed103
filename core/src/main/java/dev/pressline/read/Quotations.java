package dev.pressline.read;

import dev.pressline.model.Block;
import dev.pressline.model.Block.Paragraph;
import dev.pressline.model.Speaker;
import java.util.List;
import java.util.Optional;

/**
 * Tells a paragraph that is wholly somebody's words from one that quotes: {@code “We grow,” said Ann Poe, head of
 * sales. “Fast.”} is a quotation of Ann Poe's. Where the words run on around her name, it stays a paragraph.
 */
final class Quotations {

    private static final String DASHES = "-–—―";
    private static final int SIGNATURE = 160;

    private Quotations() {}

    /** The paragraph as a quotation with its speaker, or as it is. */
    static Block of(Paragraph paragraph) {
        String text = paragraph.text();
        int close = paragraph.links().isEmpty() ? closing(text, 0) : -1;
        if (close < 0) {
            return paragraph;
        }
        int second = nextOpening(text, close + 1);
        String clause = text.substring(close + 1, second);
        boolean apart =
                second == text.length() || (Prose.endsAsSentence(clause) && closing(text, second) == text.length() - 1);
        Optional<Speaker> speaker = apart ? speaker(clause) : Optional.empty();
        if (speaker.isEmpty()) {
            return paragraph;
        }
        String words = ended(text.substring(1, close).strip());
        String more = second == text.length()
                ? ""
                : " " + text.substring(second + 1, text.length() - 1).strip();
        return new Block.Quotation(words + more, speaker, text);
    }

    /** What a block quote holds; its last line may be signed. */
    static Block of(List<Chunk> chunks) {
        Chunk last = chunks.get(chunks.size() - 1);
        boolean line = chunks.size() > 1 && last.text.length() < SIGNATURE && !Prose.endsAsSentence(last.text);
        Optional<Speaker> speaker = line ? Attribution.signed(last.text) : Optional.empty();
        String words = Paragraphs.join(speaker.isPresent() ? chunks.subList(0, chunks.size() - 1) : chunks)
                .text();
        if (speaker.isEmpty() && of(Paragraph.of(words)) instanceof Block.Quotation quotation) {
            return quotation;
        }
        return new Block.Quotation(
                Quotes.bare(words), speaker, Paragraphs.join(chunks).text());
    }

    private static Optional<Speaker> speaker(String clause) {
        String bare = clause.strip();
        boolean dash = !bare.isEmpty() && DASHES.indexOf(bare.charAt(0)) >= 0;
        return dash ? Attribution.signed(bare) : Attribution.spoken(bare);
    }

    /** Before a speaker a comma stands for the stop that ended what was said. */
    private static String ended(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) + "." : words;
    }

    /** The mark that closes the quotation which opens at {@code from}; -1 where none does. */
    private static int closing(String text, int from) {
        int pair = from < text.length() ? Quotes.OPEN_DOUBLE.indexOf(text.charAt(from)) : -1;
        return pair < 0 ? -1 : text.indexOf(Quotes.CLOSE_DOUBLE.charAt(pair), from + 1);
    }

    private static int nextOpening(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Quotes.OPEN_DOUBLE.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return text.length();
    }
}
