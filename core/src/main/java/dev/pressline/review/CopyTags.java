package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.network.FactKey;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Hashtags: how many, and whether the network takes them for what was written. */
final class CopyTags {

    private static final String SIGNS = "#\uFF03";
    private static final String ENDS = ".,;:!?)]}\"'”’»…";

    private CopyTags() {}

    static List<Finding> of(Copy copy) {
        List<Finding> findings = new ArrayList<>();
        List<Entity> tags = copy.entities(EntityKind.HASHTAG);
        checkCount(copy, tags, findings);
        checkForm(copy, tags, findings);
        return findings;
    }

    private static void checkCount(Copy copy, List<Entity> tags, List<Finding> findings) {
        OptionalInt max = copy.rules().number(FactKey.HASHTAGS_MAX);
        if (max.isPresent() && tags.size() > max.getAsInt()) {
            findings.add(copy.finding(
                            FindingCode.TOO_MANY_TAGS,
                            tags.size() + " hashtags where " + max.getAsInt() + " serve",
                            FactKey.HASHTAGS_MAX)
                    .span(tags.get(max.getAsInt()).span())
                    .fix("take " + (tags.size() - max.getAsInt()) + " out")
                    .build());
        }
    }

    /** A sign before a word that the network reads as another tag, or as none. */
    private static void checkForm(Copy copy, List<Entity> tags, List<Finding> findings) {
        Map<Integer, Span> byStart = new HashMap<>();
        tags.forEach(tag -> byStart.put(tag.span().start(), tag.span()));
        String text = copy.text();
        for (int i = 0; i + 1 < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0 && opensTag(text, i)) {
                Span written = new Span(i, end(text, i));
                Span read = byStart.getOrDefault(i, new Span(i, i));
                if (read.end() < written.end()) {
                    findings.add(broken(copy, written, read));
                }
                i = written.end();
            }
        }
    }

    private static boolean opensTag(String text, int at) {
        return Character.isLetter(text.codePointAt(at + 1))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private static int end(String text, int start) {
        int end = start + 1;
        while (end < text.length()
                && !Character.isWhitespace(text.charAt(end))
                && SIGNS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start + 1 && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Finding broken(Copy copy, Span written, Span read) {
        String text = copy.text();
        String seen = read.length() == 0 ? "no tag" : read.in(text);
        return copy.finding(
                        FindingCode.BROKEN_TAG,
                        "the network reads " + seen + " where " + written.in(text) + " is written")
                .span(written)
                .fix("letters and digits only, and a space before it")
                .build();
    }
}
