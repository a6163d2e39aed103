package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the sender feels about its news is none, nor is what it calls itself: {@code Acme, the home of heat, is thrilled
 * to announce a plant} is {@code Acme announces a plant}. English alone, and a word is put in the place of others only
 * where the source itself has it. Regulated copy keeps its words; a dateline is none of them.
 */
final class Wording {

    /** As the ledger calls them. */
    static final String PLEASURE_STEP = "pleasure";

    static final String DATELINE_STEP = "dateline";
    static final String DESCRIPTOR_STEP = "descriptor";
    static final String PRAISE_STEP = "praise";
    static final String ADDRESS_STEP = "address";

    static final String AFTERTHOUGHT_STEP = "afterthought";

    private static final double GAIN = 0.02;

    /** An afterthought may be worth reading: it goes only for room. */
    private static final double LOSS = 0.08;

    private static final Pattern PLEASURE = Pattern.compile(
            " (is|are) (?:very |so |truly |extremely |incredibly )?(?:pleased|proud|excited|thrilled|delighted|happy|honored"
                    + "|honoured) to (announce|introduce|launch|unveil|present|release|welcome|report|reveal|offer)"
                    + "(?: the (launch|opening|release|acquisition|expansion|appointment|completion|introduction) of)?(?= )");

    /** What is announced, as what is done. */
    private static final Map<String, String> EVENTS = Map.of(
            "launch", "launch",
            "opening", "open",
            "release", "release",
            "acquisition", "acquire",
            "expansion", "expand",
            "appointment", "appoint",
            "completion", "complete",
            "introduction", "introduce");

    /** A link of the page's in brackets: a post has its own. */
    private static final Pattern ADDRESS = Pattern.compile(" \\(https?://[^\\s()]{1,300}\\)");

    /** Where and when it was written, which is no part of the sentence. */
    private static final Pattern DATELINE = Pattern.compile(
            "(?:[A-Z][\\p{L}.,'’]{0,30} ){1,6}?\\(?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2},? \\d{4}\\)?"
                    + " ?[–—-]{1,2} (?=[A-Z])"
                    + "|[A-Z][A-Z .,'’]{2,50}(?:--|–|—) ?\\([A-Z ]{4,24}\\) ?(?:--|–|—) (?=[A-Z])");

    /** A word for the day on which it was written, in front of what was done on that day. */
    private static final Pattern NOW = Pattern.compile("(?:Now|Today|Recently),? (a|t)(?=(?:n|he|his|hese)? )");

    /** What stands between who acts and its verb: {@code , the world's leading maker of pumps,}. */
    private static final Pattern DESCRIPTOR = Pattern.compile(
            "^((?:[A-Z\\d][^,;:.!?“”\"]{1,70})(?:,? (?:Inc|Corp|Ltd|LLC|Co|plc|PLC)\\.?)?(?: \\([^()]{1,60}\\))?),"
                    + " ((?:an?|the|one of|founder|co-founder|formerly|speciali[sz]ed in|based in"
                    + "|headquartered in|known for|hosted by|led by)\\b[^;:!?“”\"]{3,280}?),"
                    + "(?= (?:today |recently |officially |proudly |also |now )?(?:on \\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})? )?(?:has|have|is|are|was|were|will|announce[sd]?"
                    + "|today|launche[sd]|unveil(?:s|ed)|introduce[sd]|open(?:s|ed)|release[sd]|report(?:s|ed)|publishe[sd]"
                    + "|appoint(?:s|ed)|name[sd]|complete[sd]|sign(?:s|ed)|acquire[sd]|expand(?:s|ed)|celebrate[sd]|present(?:s|ed)"
                    + "|receive[sd]|wins|won|join(?:s|ed)|award(?:s|ed)|reveal(?:s|ed)|host(?:s|ed)|confirm(?:s|ed)|partner(?:s|ed)"
                    + "|plans|offers|say|says|said) )",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> source;

    private Wording(Set<String> source) {
        this.source = source;
    }

    /** The wording that an article allows: none but the source's where its wording is regulated. */
    static Wording of(Article article) {
        boolean free = !article.regulated() && article.language().startsWith("en");
        return new Wording(
                free ? new TreeSet<>(Lexis.wordsOf(article.title() + "\n" + article.body())) : new TreeSet<>());
    }

    /** The ways to say it, those without pleasure and descriptor among them; none longer than the whole. */
    Frontier of(Frontier frontier) {
        if (source.isEmpty()) {
            return placeless(frontier);
        }
        Version base = frontier.best(text -> true).orElseGet(frontier::whole);
        Version linkless = step(base, ADDRESS_STEP, ADDRESS.matcher(base.text()).replaceAll(""));
        Version placeless = step(linkless, DATELINE_STEP, withoutDateline(linkless.text()));
        Version calm = step(placeless, PLEASURE_STEP, withoutPleasure(placeless.text()));
        Version sober = step(calm, PRAISE_STEP, Boast.without(Praise.without(calm.text(), source)));
        Version shortest = step(sober, DESCRIPTOR_STEP, withoutDescriptor(sober.text()));
        List<Version> versions = new ArrayList<>();
        Stream.concat(
                        longer(frontier, base)
                                .flatMap(version -> Stream.of(
                                        version, step(version, DESCRIPTOR_STEP, withoutDescriptor(version.text())))),
                        Stream.of(base, linkless, placeless, calm, sober, shortest))
                .distinct()
                .forEach(versions::add);
        for (String shorter : Afterthought.without(shortest.text())) {
            versions.add(step(shortest, AFTERTHOUGHT_STEP, shorter, -LOSS));
        }
        frontier.versions().stream()
                .filter(version -> version.text().length() < base.text().length())
                .forEach(versions::add);
        return new Frontier(versions);
    }

    /** A sentence without the place and day in front of it is whole all the same: those are the page's. */
    private static Frontier placeless(Frontier frontier) {
        List<Version> versions = new ArrayList<>();
        frontier.versions().forEach(version -> {
            versions.add(version);
            Version placeless = step(version, DATELINE_STEP, withoutPlace(version.text()));
            if (!placeless.equals(version)) {
                versions.add(placeless);
            }
        });
        return new Frontier(versions);
    }

    /** The versions before the best one, which has no habit left; with the descriptor they may say who somebody is. */
    private static Stream<Version> longer(Frontier frontier, Version base) {
        return frontier.versions().stream()
                .filter(version -> version.text().length() >= base.text().length() && !version.equals(base));
    }

    private static Version step(Version version, String step, String text) {
        return step(version, step, text, GAIN);
    }

    private static Version step(Version version, String step, String text, double gain) {
        if (text.equals(version.text())) {
            return version;
        }
        List<String> steps = new ArrayList<>(version.steps());
        steps.add(step);
        return new Version(text, steps, version.score() + gain);
    }

    /**
     * {@code Leeds, UK, May 5, 2026 – Acme opened} is {@code Acme opened}, {@code Now a trial found} {@code A trial
     * found}.
     */
    private static String withoutDateline(String text) {
        String placeless = withoutPlace(text);
        Matcher now = NOW.matcher(placeless);
        return now.lookingAt() ? now.group(1).toUpperCase(Locale.ROOT) + placeless.substring(now.end()) : placeless;
    }

    private static String withoutPlace(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.lookingAt() ? text.substring(matcher.end()) : text;
    }

    /** What holds another subject is no descriptor. */
    private static String withoutDescriptor(String text) {
        if (text.isEmpty() || !Character.isUpperCase(text.charAt(0)) || !text.contains(", ")) {
            return text;
        }
        Matcher matcher = DESCRIPTOR.matcher(text);
        boolean found = matcher.lookingAt();
        return found && !matcher.group(2).contains(", and ") ? matcher.group(1) + text.substring(matcher.end()) : text;
    }

    private String withoutPleasure(String text) {
        if (!text.contains(" is ") && !text.contains(" are ")) {
            return text;
        }
        Matcher matcher = PLEASURE.matcher(text);
        StringBuilder plain = new StringBuilder();
        while (matcher.find()) {
            boolean one = matcher.group(1).equals("is");
            String event = matcher.group(3) == null ? "" : verb(EVENTS.getOrDefault(matcher.group(3), ""), one);
            String verb = verb(matcher.group(2), one);
            String said = source.contains(event)
                    ? " " + event
                    : source.contains(verb) ? " " + verb + rest(matcher) : Matcher.quoteReplacement(matcher.group());
            matcher.appendReplacement(plain, said);
        }
        return matcher.appendTail(plain).toString();
    }

    private static String rest(Matcher matcher) {
        return matcher.group(3) == null ? "" : " the " + matcher.group(3) + " of";
    }

    private static String verb(String verb, boolean one) {
        return !one || verb.isEmpty() ? verb : verb + (verb.endsWith("ch") ? "es" : "s");
    }
}
