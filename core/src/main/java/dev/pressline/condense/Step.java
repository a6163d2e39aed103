package dev.pressline.condense;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A habit of corporate English that says nothing: what it takes away changes no claim. Every pattern is bounded, so a
 * sentence costs linear time.
 */
enum Step {
    /** "Acme™" is "Acme". */
    MARK("mark", "[™®℠]|\\((?:TM|R|SM)\\)", "", "™", "®", "℠", "("),

    /** "Acme (NYSE: ACM)" is "Acme". */
    TICKER(
            "ticker",
            " ?\\((?:NYSE|NASDAQ|Nasdaq|NasdaqGS|OTC|OTCQB|OTCQX|TSX|TSXV|TSX-V|CSE|NEO|LSE|AIM|ASX|HKEX|SEHK|Euronext"
                    + "|FRA|FSE|XETRA|Xetra|SIX|BSE|NSE|KOSDAQ|TSE|ISIN|WKN)\\b[^()]{0,80}+\\)",
            "",
            "("),

    /** "Acme Corp. ("Acme" or the "Company")" is "Acme Corp.". */
    SHORT_NAME(
            "short name",
            " ?\\((?:the |hereinafter |hereafter |collectively,? |or )?[\"“'‘][^\"“”()]{1,60}+[\"”]"
                    + "(?:,? or (?:the |our )?[\"“][^\"“”()]{1,60}+[\"”]){0,3}\\)",
            "",
            "("),

    /** "Acme today announced that it has opened" is "Acme has opened". */
    ANNOUNCEMENT(
            "announcement",
            "(?: (?:today|recently|also|earlier))?(?<!ly) (?:proudly |officially |formally |recently )?(?:announced|announces|has announced"
                    + "|(?:is|are) (?:pleased|proud|excited|thrilled|delighted|happy) to announce|confirmed)"
                    + "(?: today)?,? that (?:it|they) (?=(?:has|have|is|are|was|were|had|will) )",
            " ",
            "that it ",
            "that they "),

    /** "Acme proudly announces" is "Acme announces". */
    PRIDE(
            "pride",
            " (?:proudly|excitedly|enthusiastically|happily) (?=(?:announce|present|introduce|unveil|launch)[a-z]{0,3} )",
            " ",
            "proudly ",
            "excitedly ",
            "enthusiastically ",
            "happily "),

    /** "Acme, Inc., a maker of pumps, opened" is "Acme, a maker of pumps, opened". */
    LEGAL_SUFFIX(
            "legal suffix",
            // What is looked for comes first: to look back from every place of a sentence costs most of all.
            "(?=,? [BCGIKLNPSp])(?<=\\b[\\p{Lu}\\p{N}][^\\s,]{0,40})(?<! and| &),? (?:Inc\\.?|Incorporated|Corp\\.?|Ltd\\.?|LLC|L\\.L\\.C\\.|LLP|PLC|plc|GmbH|KGaA"
                    + "|S\\.A\\.(?! de )|N\\.V\\.|B\\.V\\.|Pty\\.? Ltd\\.?)(?=,|['’]s?\\b| [a-z(])",
            "",
            "Inc",
            "Corp",
            "Ltd",
            "LL",
            "PLC",
            "plc",
            "GmbH",
            "KGaA",
            "S.A.",
            "N.V.",
            "B.V."),

    /** "Acme, a leading provider of pumps, opened" is "Acme opened". */
    DESCRIPTOR(
            "descriptor",
            ", (?:a|an|the|one of the) (?:[\\p{L}\\p{N}'’&-]+ ){0,6}?(?:provider|maker|manufacturer|developer|supplier|leader|company"
                    + "|firm|platform|producer|operator|pioneer|brand|startup|start-up|agency|organization|organisation"
                    + "|retailer|distributor|innovator|trailblazer|franchise|exchange|network|specialist|player)\\b"
                    + "(?!(?: [^, ]{1,30}){0,4} (?:said|says|say|announced|added|reported|confirmed|believes?|noted|stated|warned)\\b)"
                    + "(?:(?!, and \\p{Lu})[^.;:!?]){0,160}?,"
                    + "(?= (?:today |has |have |is |was |will |officially |proudly |recently )?(?:announce|report|launch|unveil|introduce"
                    + "|open|release|appoint|name|complete|sign|acquire|expand|celebrate|present|publish|receive|win|won|join"
                    + "|today|has|have|is|was|will)[a-z]{0,3} )",
            "",
            ", a",
            ", the ",
            ", one ");

    private final String label;
    private final Pattern pattern;
    private final String replacement;

    /** Without one of these there is nothing to take, which a look tells sooner than the pattern. */
    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot change
    private final List<String> hints;

    Step(String label, String pattern, String replacement, String... hints) {
        this.label = label;
        this.pattern = Pattern.compile(pattern);
        this.replacement = replacement;
        this.hints = List.of(hints);
    }

    /** As the ledger and explanations call it. */
    String label() {
        return label;
    }

    /** Whether nothing but these steps made a version. */
    static boolean made(List<String> steps) {
        return steps.stream().allMatch(step -> Stream.of(values()).anyMatch(habit -> habit.label.equals(step)));
    }

    /** The sentence without what the step takes away; the sentence itself where there is nothing to take. */
    String applyTo(String sentence) {
        if (hints.stream().noneMatch(sentence::contains)) {
            return sentence;
        }
        Matcher matcher = pattern.matcher(sentence);
        if (!matcher.find()) {
            return sentence;
        }
        StringBuilder rest = new StringBuilder();
        do {
            matcher.appendReplacement(rest, replacement);
        } while (matcher.find());
        String shorter = matcher.appendTail(rest).toString();
        boolean doubled = shorter.endsWith("..") && !sentence.endsWith("..");
        return doubled ? shorter.substring(0, shorter.length() - 1) : shorter;
    }
}
