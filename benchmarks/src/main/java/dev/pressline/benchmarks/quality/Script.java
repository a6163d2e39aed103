package dev.pressline.benchmarks.quality;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as the outside check sees them, which is written for JavaScript. */
final class Script {

    /** JavaScript's white space holds U+FEFF, and no control but those of lines. */
    static final String SPACES = "\\t-\\r\\x20\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

    static final Pattern URLS = Pattern.compile("https?://[^" + SPACES + "]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern SCRIPTS = Pattern.compile("<(script|style)[\\s\\S]*?</\\1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAGS = Pattern.compile("<[^>]+>");
    private static final Pattern DECIMAL = Pattern.compile("&#([0-9]+);");
    private static final Pattern HEXADECIMAL = Pattern.compile("&#x([0-9a-f]+);", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['.,:-][\\p{L}\\p{N}]+)*");
    private static final Pattern GAP = Pattern.compile("[" + SPACES + "]+");

    private Script() {}

    /** What a page says, by the roughest of readings. */
    static String plain(String html) {
        String bare = SCRIPTS.matcher(html).replaceAll(" ");
        bare = TAGS.matcher(bare).replaceAll(" ");
        bare = bare.replaceAll("(?i)&lt;", "<").replaceAll("(?i)&gt;", ">").replaceAll("(?i)&quot;", "\"");
        bare = bare.replaceAll("(?i)&#39;|&apos;", "'").replaceAll("(?i)&nbsp;", " ");
        bare = DECIMAL.matcher(bare).replaceAll(found -> quoted(Integer.parseInt(found.group(1))));
        bare = HEXADECIMAL.matcher(bare).replaceAll(found -> quoted(Integer.parseInt(found.group(1), 16)));
        return bare.replaceAll("(?i)&amp;", "&");
    }

    private static String quoted(int codePoint) {
        return java.util.regex.Matcher.quoteReplacement(Character.toString(codePoint));
    }

    /** Without accents and case, apostrophes straight. */
    static String fold(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }

    /** Folded, and spellings of amounts made one. */
    static String factFold(String text) {
        String folded =
                fold(text).replaceAll("\\$(?=\\p{L})", "").replaceAll("(?<![a-z0-9_])per ?cent(?![a-z0-9_])", "%");
        folded = folded.replaceAll("[" + SPACES + "]+%", "%").replaceAll("([0-9]),(?=[0-9]{3})", "$1");
        return spaced(folded);
    }

    /** A single blank for any white space. */
    static String spaced(String text) {
        return GAP.matcher(text).replaceAll(" ");
    }

    /** Words without a final 's, in order. */
    static List<String> words(String text) {
        return Wording.found(WORD, fold(text)).stream()
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .toList();
    }

    static String trimmed(String text) {
        return text.replaceAll("^[" + SPACES + "]+|[" + SPACES + "]+$", "");
    }
}
