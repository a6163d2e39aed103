package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What should not be in a post at all: slots, markup, invisible signs, an end in the air. */
final class CopyHazards {

    private static final int LONGEST_MARKUP = 40;
    private static final List<String> CUTS = List.of("…", "...", "[…]", "[...]");

    private final Copy copy;
    private final String text;
    private final List<Finding> findings = new ArrayList<>();

    private CopyHazards(Copy copy) {
        this.copy = copy;
        this.text = copy.text();
    }

    static List<Finding> of(Copy copy) {
        CopyHazards hazards = new CopyHazards(copy);
        hazards.checkSlots();
        hazards.checkMarkup();
        hazards.checkInvisible();
        hazards.checkEnd();
        return hazards.findings;
    }

    private void checkSlots() {
        copy.slots()
                .forEach(slot ->
                        findings.add(copy.finding(FindingCode.UNRESOLVED_LINK, "a slot stands where a link belongs")
                                .span(slot)
                                .fix("resolve it before publishing")
                                .build()));
    }

    /** Character references, tags and asterisks around words: readers would see the signs. */
    private void checkMarkup() {
        for (int i = 0; i < text.length(); i++) {
            Optional<Span> markup = switch (text.charAt(i)) {
                case '&' -> reference(i);
                case '<' -> tag(i);
                case '*' -> bold(i);
                default -> Optional.empty();
            };
            if (markup.isPresent()) {
                findings.add(copy.finding(FindingCode.MARKUP_LEFT, "readers see the signs of this markup")
                        .span(markup.get())
                        .fix("write the words alone")
                        .build());
                i = markup.get().end() - 1;
            }
        }
    }

    /** A character reference, by name or number. */
    private Optional<Span> reference(int start) {
        int end = start + 1;
        while (end < text.length() && end - start < LONGEST_MARKUP && isOfReference(text.charAt(end))) {
            end++;
        }
        boolean closed = end > start + 2 && end < text.length() && text.charAt(end) == ';';
        return closed ? Optional.of(new Span(start, end + 1)) : Optional.empty();
    }

    private static boolean isOfReference(char c) {
        return c == '#' || (c < 0x80 && Character.isLetterOrDigit(c));
    }

    private Optional<Span> tag(int start) {
        int name = start + 1 < text.length() && text.charAt(start + 1) == '/' ? start + 2 : start + 1;
        if (name >= text.length() || text.charAt(name) >= 0x80 || !Character.isLetter(text.charAt(name))) {
            return Optional.empty();
        }
        int end = text.indexOf('>', name);
        return end < 0 || end - start > LONGEST_MARKUP ? Optional.empty() : Optional.of(new Span(start, end + 1));
    }

    private Optional<Span> bold(int start) {
        if (!text.startsWith("**", start)
                || start + 2 >= text.length()
                || Character.isWhitespace(text.charAt(start + 2))) {
            return Optional.empty();
        }
        int end = text.indexOf("**", start + 2);
        return end < 0 ? Optional.empty() : Optional.of(new Span(start, end + 2));
    }

    /**
     * Signs that turn the line round, or that some networks refuse; joiners in emoji and scripts that need them stay.
     */
    private void checkInvisible() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bad = (c < ' ' && c != '\n' && c != '\r' && c != '\t')
                    || c == '\uFEFF'
                    || c == '\uFFFE'
                    || c == '\uFFFF'
                    || c == '\uFFFD'
                    || c == '\u200B'
                    || (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2066' && c <= '\u2069');
            if (bad || isLone(i)) {
                findings.add(copy.finding(
                                FindingCode.INVISIBLE_SIGN,
                                "an invisible or broken sign, U+%04X, stands here".formatted((int) c))
                        .span(new Span(i, i + 1))
                        .fix("take it out")
                        .build());
                return;
            }
        }
    }

    private boolean isLone(int at) {
        char c = text.charAt(at);
        return (Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))))
                || (Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1))));
    }

    /** The words end in dots: something was cut off. */
    private void checkEnd() {
        String words = copy.words().stripTrailing();
        for (String cut : CUTS) {
            if (words.endsWith(cut)) {
                findings.add(copy.finding(FindingCode.CUT_OFF, "the text ends in the air")
                        .span(new Span(words.length() - cut.length(), words.length()))
                        .fix("say it whole, or leave it out")
                        .build());
                return;
            }
        }
    }
}
