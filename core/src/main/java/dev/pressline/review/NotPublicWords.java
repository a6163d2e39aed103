package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a source says of itself that keeps it from the public: an embargo, "not for distribution in …", a draft.
 *
 * <p>{@code "[DRAFT] Acme opens a plant"} is a draft; {@code "Draft guidance for sponsors"} is news.
 */
final class NotPublicWords {

    private static final List<Formula> FORMULAS = Table.rows("not-public.tsv").stream()
            .map(row -> new Formula(Place.valueOf(row.get(0).toUpperCase(Locale.ROOT)), row.get(1), row.get(2)))
            .toList();

    /** Such words stand at the head of a release. */
    private static final int FIRST_BLOCKS = 4;

    /** The meaning of the formulas whose date may be known. */
    static final String EMBARGO = "an embargo";

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String BEFORE_MARK = "[(*_-–—#| ";

    private NotPublicWords() {}

    /** What is said, and what it means: {@code "not for distribution"}. */
    record Said(String words, String meaning) {}

    private enum Place {
        START,
        ANY,
        MARK,
        BRACKET
    }

    private record Formula(Place place, String words, String meaning) {

        boolean isSaidBy(String line, boolean smallPrint) {
            return switch (place) {
                case ANY -> line.contains(words);
                case START -> !smallPrint && line.startsWith(words, wordStart(line));
                case MARK -> !smallPrint && isMark(line, false);
                case BRACKET -> !smallPrint && isMark(line, true);
            };
        }

        private boolean isMark(String line, boolean inBrackets) {
            int start = wordStart(line);
            if (!line.startsWith(words, start)) {
                return false;
            }
            String rest = line.substring(start + words.length());
            boolean opened = start > 0 && "[(".indexOf(line.charAt(start - 1)) >= 0;
            boolean closed = rest.startsWith("]") || rest.startsWith(")");
            boolean apart = rest.isEmpty()
                    || rest.startsWith(":")
                    || rest.startsWith("*")
                    || rest.startsWith(" -")
                    || rest.startsWith(" –")
                    || rest.startsWith(" —")
                    || rest.startsWith(" |");
            return (opened && closed) || (!inBrackets && apart);
        }

        private static int wordStart(String line) {
            int start = 0;
            while (start < line.length() && BEFORE_MARK.indexOf(line.charAt(start)) >= 0) {
                start++;
            }
            return start;
        }
    }

    /** The first formula that the article says; empty for an article for everybody. */
    static Optional<Said> in(Article article) {
        return said(head(article), false).or(() -> said(smallPrint(article), true));
    }

    private static List<String> head(Article article) {
        List<String> lines = new ArrayList<>();
        lines.add(article.title());
        article.deck().ifPresent(lines::add);
        article.blocks().stream().limit(FIRST_BLOCKS).map(Block::text).forEach(lines::add);
        return lines;
    }

    private static List<String> smallPrint(Article article) {
        return article.parts().stream().map(Part::text).toList();
    }

    private static Optional<Said> said(List<String> texts, boolean smallPrint) {
        List<String> lines =
                texts.stream().flatMap(String::lines).map(NotPublicWords::plain).toList();
        return FORMULAS.stream()
                .filter(formula -> lines.stream().anyMatch(line -> formula.isSaidBy(line, smallPrint)))
                .map(formula -> new Said(formula.words(), formula.meaning()))
                .findFirst();
    }

    /** Lower case, each run of blanks one space. */
    private static String plain(String line) {
        return BLANKS.matcher(line.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
    }
}
