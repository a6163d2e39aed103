package dev.pressline.compose;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes from English what senders call their own things: {@code an award-winning chef} is {@code a chef}. Quotations
 * keep their words, and an article changes only where the source has the other one and the sound is sure.
 */
final class Praise {

    private static final String WORDS = "(?:multi-)?award-winning|best-in-class|cutting-edge|game-changing"
            + "|ground-?breaking|industry-leading|internationally acclaimed|market-leading|next-level|one-of-a-kind"
            + "|revolutionary|state-of-the-art|top-notch|top-rated|unmatched|unparalleled|unrivalled|unrivaled|world-class"
            + "|world-leading|world-renowned|world’s leading|world's leading";

    private static final Pattern ADJECTIVE =
            Pattern.compile("(?<![\\w-])([Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)" + " (?:highly |truly )?(?:"
                    + WORDS + ")(?:,? (?:and )?(?:" + WORDS + "))? (?=[a-z]{2})(?!and |or |in |at |for |by )");

    private static final String QUOTES = "\"“”„«»";
    private static final String SURE_VOWELS = "aeio";
    private static final String UNSURE = "uhy";

    private Praise() {}

    /** @param source the words of the source in lower case */
    static String without(String text, Set<String> source) {
        if (text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)) {
            return text;
        }
        Matcher matcher = ADJECTIVE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            String article = article(matcher.group(1), text.substring(matcher.end()), source);
            String said = article.isEmpty() ? matcher.group() : article + " ";
            matcher.appendReplacement(plain, Matcher.quoteReplacement(said));
        }
        return matcher.appendTail(plain).toString();
    }

    /** The word in front, as it goes with what comes behind it now; empty where nobody can be sure. */
    private static String article(String written, String behind, Set<String> source) {
        if (!written.equalsIgnoreCase("a") && !written.equalsIgnoreCase("an")) {
            return written;
        }
        char next = behind.charAt(0);
        if (UNSURE.indexOf(next) >= 0 || behind.startsWith("eu") || behind.startsWith("one")) {
            return "";
        }
        String fits = SURE_VOWELS.indexOf(next) >= 0 ? "an" : "a";
        boolean said = written.equalsIgnoreCase(fits) || source.contains(fits);
        return said ? written.charAt(0) + fits.substring(1) : "";
    }
}
