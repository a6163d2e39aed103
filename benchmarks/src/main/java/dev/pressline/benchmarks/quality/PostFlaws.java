package dev.pressline.benchmarks.quality;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What no post may have, held against the page that it comes from. */
final class PostFlaws {

    static final List<String> NAMES = List.of(
            "over-limit",
            "x-length-differs",
            "ellipsis",
            "entity",
            "markup",
            "lone-surrogate",
            "placeholder-left",
            "empty",
            "dangling",
            "alien-word");

    /** The closed tables of the design: what a variant may bring that the source does not have. */
    private static final Pattern GLUE = Pattern.compile(
            "full release|read more|important information|(?<![a-z0-9_])vs\\.?|%|(?<![a-z0-9_])q[1-4](?![a-z0-9_])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ELLIPSIS = Pattern.compile("…|\\.\\.\\.");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:[a-z]{2,8}|#[0-9]+|#x[0-9a-f]+);", Pattern.CASE_INSENSITIVE);
    private static final Pattern WRITTEN_ENTITY =
            Pattern.compile("&(?:amp;)(?:[a-z]{2,8}|#[0-9]+);", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("</?[a-z][^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{link|\\{\\{|[\\uE000-\\uF8FF]");
    private static final Pattern SIGNED = Pattern.compile("[#@$][\\p{L}\\p{N}_]+");
    private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,2}");
    private static final Pattern DANGLING = Pattern.compile(
            "(?:^|[" + Script.SPACES
                    + "])(?:a|an|the|of|in|on|at|to|for|with|by|from|and|or|but|as|its|their|our|that|which"
                    + "|who|is|are|was|were|will|has|have|into|than|this|these|new)[" + Script.SPACES + ".…]*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_GAP = Pattern.compile("(?<=[.!?])[" + Script.SPACES + "]+");

    private final String html;
    private final String plain;
    private final String raw;
    private final String flat;
    private final String host;
    private final Set<String> bag;

    PostFlaws(String html, String url) {
        this.html = html;
        this.plain = Script.plain(html);
        this.raw = Script.spaced(Script.fold(plain));
        this.flat = Script.spaced(plain);
        this.host = host(url);
        this.bag = new HashSet<>(Script.words(plain));
    }

    private static String host(String url) {
        String host = url.isEmpty() ? null : URI.create(url).getHost();
        return host == null ? "none.invalid" : host.replaceFirst("^www\\.", "");
    }

    /** @param length as the product reports it; negative where it does not */
    void count(String network, String text, int length, Scores flaws) {
        flaws.add("over-limit", Outside.isOver(network, text));
        flaws.add("x-length-differs", network.equals("x") && length >= 0 && Outside.weighted(text) != length);
        flaws.add(
                "ellipsis",
                ELLIPSIS.matcher(without(text)).find()
                        && !ELLIPSIS.matcher(plain).find());
        flaws.add(
                "entity",
                ENTITY.matcher(text).find() && !WRITTEN_ENTITY.matcher(html).find());
        flaws.add("markup", MARKUP.matcher(text).find());
        flaws.add("lone-surrogate", text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        flaws.add("placeholder-left", PLACEHOLDER.matcher(text).find());
        flaws.add("empty", Script.trimmed(text).isEmpty());
        flaws.add("alien-word", hasAlienWord(text));
        flaws.add("dangling", (double) dangling(text));
    }

    private static String without(String text) {
        return Script.URLS.matcher(text).replaceAll("");
    }

    private boolean hasAlienWord(String text) {
        return Script.words(said(text, " ")).stream()
                .anyMatch(word -> !bag.contains(word)
                        && !raw.contains(word)
                        && !SMALL_NUMBER.matcher(word).matches());
    }

    /** The text without links, tags, the page's host and glue. */
    private String said(String text, String instead) {
        String said = Script.URLS.matcher(text).replaceAll(instead);
        said = SIGNED.matcher(said).replaceAll(instead).replace(host, instead);
        return GLUE.matcher(said).replaceAll(instead);
    }

    private long dangling(String text) {
        List<String> lines = said(text, "X")
                .lines()
                .map(Script::trimmed)
                .filter(line -> !line.isEmpty())
                .toList();
        long dangling = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean leadsIn = lines.get(i).endsWith(":") && i + 1 < lines.size();
            dangling += !leadsIn && dangles(lines.get(i)) ? 1 : 0;
        }
        return dangling;
    }

    /** What ends as the source ends is the source's own. */
    private boolean dangles(String line) {
        String[] sentences = SENTENCE_GAP.split(line, -1);
        String last = sentences[sentences.length - 1];
        boolean ended = !last.isEmpty() && ".!?".indexOf(last.charAt(last.length() - 1)) >= 0;
        return !(ended && flat.contains(last))
                && DANGLING.matcher(line.replaceFirst("[:,;–—-]+$", "")).find();
    }
}
