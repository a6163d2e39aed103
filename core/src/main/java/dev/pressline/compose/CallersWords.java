package dev.pressline.compose;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Segment;
import dev.pressline.text.SourceText;
import dev.pressline.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A caller's words as segments. They may be hostile like a page's: what readers can't see goes, signs go that the
 * network would act on, a brace stays a brace. Addresses with a scheme are meant and become slots; a line break stays
 * one.
 */
final class CallersWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{?\\s?[\\w.-]{1,40}\\s?\\}");

    private final Signs signs;
    private final Function<String, Segment.LinkSlot> slots;
    private final Function<String, List<Span>> links;
    private final List<Finding> findings;

    /**
     * @param slots makes a slot for an address
     * @param links where the network sees links
     * @param findings takes what an editor should know
     */
    CallersWords(
            Signs signs,
            Function<String, Segment.LinkSlot> slots,
            Function<String, List<Span>> links,
            List<Finding> findings) {
        this.signs = signs;
        this.slots = slots;
        this.links = links;
        this.findings = findings;
    }

    /**
     * The segments of a text; none where nothing of it can be seen.
     *
     * @param what what it is, for people: {@code prefix}
     */
    List<Segment> segments(String what, String text) {
        String clean = SourceText.clean(text);
        List<Segment> segments = new ArrayList<>();
        boolean gap = false;
        for (String line : clean.split("\n", -1)) {
            List<Segment> said = line(line);
            if (!said.isEmpty() && !segments.isEmpty()) {
                segments.add(new Segment.Break(gap ? 2 : 1));
            }
            gap = line.isEmpty();
            segments.addAll(said);
        }
        report(what, text, clean, Segment.textOf(segments));
        return segments;
    }

    private List<Segment> line(String line) {
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Span link : links.apply(line)) {
            if (Signs.isAddress(link.in(line))) {
                addWords(line.substring(at, link.start()), segments);
                segments.add(slots.apply(link.in(line)));
                at = link.end();
            }
        }
        addWords(line.substring(at), segments);
        return segments;
    }

    private void addWords(String words, List<Segment> segments) {
        String harmless = signs.dropFrom(words);
        if (!harmless.isEmpty()) {
            segments.add(new Segment.Words(harmless));
        }
    }

    private void report(String what, String text, String clean, String said) {
        if (!seen(text).equals(seen(clean))) {
            add(FindingCode.OVERRIDE_CHANGED, what, "characters that readers can't see were taken out of it");
        } else if (!said.equals(clean)) {
            add(
                    FindingCode.OVERRIDE_CHANGED,
                    what,
                    "the network would have linked words of it; they lost sign or shape");
        }
        if (holdsPlaceholder(clean)) {
            add(FindingCode.OVERRIDE_DOUBTFUL, what, "it holds a placeholder, which is filled by nobody here");
        }
    }

    /** {@code {link}}, {@code {{ title }}}: somebody's template was not filled. */
    static boolean holdsPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    private void add(FindingCode code, String what, String why) {
        findings.add(Finding.builder(code, "the caller's " + what + ": " + why).build());
    }

    private static String seen(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    }
}
