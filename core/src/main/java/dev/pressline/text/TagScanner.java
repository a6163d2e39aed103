package dev.pressline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds hashtags: a sign, then characters of a set, among them at least one of a narrower set. Reads each char a fixed
 * number of times; allocates nothing for a text without a sign. Immutable; never throws for any text.
 *
 * <p>With {@code #}, letters and digits for a body and letters needed, {@code "#1 #a1 b#c"} holds {@code #a1}, and also
 * {@code #c} unless {@link Builder#notAfter} says no.
 */
public final class TagScanner {

    private final CodePointSet signs;
    private final CodePointSet body;
    private final CodePointSet needed;
    private final CodePointSet notAfter;
    private final CodePointSet notBefore;
    private final CodePointSet signNotBefore;
    private final String notBeforeText;

    private TagScanner(Builder rules) {
        signs = rules.signs;
        body = rules.body;
        needed = rules.needed;
        notAfter = rules.notAfter;
        notBefore = rules.notBefore;
        signNotBefore = rules.signNotBefore;
        notBeforeText = rules.notBeforeText;
    }

    /** Rules to start from: {@code #} alone, no bodies. */
    public static Builder builder() {
        return new Builder();
    }

    /** The tags of a text, each with its sign, in order. */
    public List<Span> tags(CharSequence text) {
        List<Span> tags = List.of();
        int free = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!signs.contains(text.charAt(i)) || !mayBegin(text, i, free)) {
                continue;
            }
            int end = bodyEnd(text, i + 1);
            if (end < 0) {
                continue;
            }
            free = end;
            if (!isRunOn(text, end)) {
                tags = tags.isEmpty() ? new ArrayList<>() : tags;
                tags.add(new Span(i, end));
            }
            i = end - 1;
        }
        return tags;
    }

    /** The char before must be there to be seen: one that the last tag took is not. */
    private boolean mayBegin(CharSequence text, int sign, int free) {
        if (sign + 1 < text.length() && signNotBefore.contains(Character.codePointAt(text, sign + 1))) {
            return false;
        }
        return sign == 0 || (sign > free && !notAfter.contains(Character.codePointBefore(text, sign)));
    }

    /** The index behind the body, or -1 if there is none or nothing needed in it. */
    private int bodyEnd(CharSequence text, int start) {
        boolean complete = false;
        int i = start;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            if (!body.contains(c)) {
                break;
            }
            complete |= needed.contains(c);
            i += Character.charCount(c);
        }
        return complete ? i : -1;
    }

    private boolean isRunOn(CharSequence text, int end) {
        if (end < text.length() && notBefore.contains(Character.codePointAt(text, end))) {
            return true;
        }
        int behind = end + notBeforeText.length();
        return behind > end && behind <= text.length() && notBeforeText.contentEquals(text.subSequence(end, behind));
    }

    /** Sets a scanner's rules. */
    public static final class Builder {

        private CodePointSet signs = CodePointSet.of("#");
        private CodePointSet body = CodePointSet.none();
        private CodePointSet needed = CodePointSet.none();
        private CodePointSet notAfter = CodePointSet.none();
        private CodePointSet notBefore = CodePointSet.none();
        private CodePointSet signNotBefore = CodePointSet.none();
        private String notBeforeText = "";

        private Builder() {}

        /** What a tag begins with; BMP characters only. */
        public Builder signs(CodePointSet these) {
            this.signs = these;
            return this;
        }

        /**
         * What follows the sign.
         *
         * @param any what a tag may hold
         * @param needed what at least one of its characters must be
         */
        public Builder body(CodePointSet any, CodePointSet needed) {
            this.body = any;
            this.needed = needed;
            return this;
        }

        /** What may not stand before the sign. */
        public Builder notAfter(CodePointSet before) {
            this.notAfter = before;
            return this;
        }

        /**
         * What may not follow a tag.
         *
         * @param after single characters
         * @param text a whole text, {@code ://} say, which makes a scheme of it; may be empty
         */
        public Builder notBefore(CodePointSet after, String text) {
            this.notBefore = after;
            this.notBeforeText = text;
            return this;
        }

        /** What may not follow the sign itself: what makes a keycap of it. */
        public Builder signNotBefore(CodePointSet after) {
            this.signNotBefore = after;
            return this;
        }

        public TagScanner build() {
            return new TagScanner(this);
        }
    }
}
