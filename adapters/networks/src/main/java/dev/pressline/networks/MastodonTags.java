package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.Span;
import dev.pressline.text.UnicodeClass;
import java.util.ArrayList;
import java.util.List;

/**
 * Hashtags as Mastodon's server finds them: behind a space, with a letter or a separator within. Source:
 * mastodon/mastodon, {@code Tag::Naming::HASHTAG_RE} of 2026; {@code app/lib/extractor.rb}.
 */
final class MastodonTags {

    private static final CodePointSet SEPARATORS = CodePointSet.of("_·・\u200C");
    private static final CodePointSet BODY = MastodonChars.WORD.or(SEPARATORS);
    private static final CodePointSet INNER = UnicodeClass.alphabetic().or(SEPARATORS);

    private MastodonTags() {}

    static List<Span> in(CharSequence text) {
        List<Span> tags = List.of();
        for (int i = 0; i < text.length(); i++) {
            if (!XChars.HASH_SIGNS.contains(text.charAt(i))
                    || (i > 0 && !MastodonChars.SPACES.contains(text.charAt(i - 1)))) {
                continue;
            }
            int end = end(text, i + 1);
            if (end > i + 1) {
                tags = tags.isEmpty() ? new ArrayList<>() : tags;
                tags.add(new Span(i, withoutScheme(text, i + 1, end)));
            }
        }
        return tags;
    }

    /**
     * A long name begins and ends with a word character and has a letter or separator between; a short one a letter.
     */
    private static int end(CharSequence text, int start) {
        int inner = -1;
        int lastWord = -1;
        int end = start;
        int i = start;
        while (i < text.length()) {
            int c = Character.codePointAt(text, i);
            if (!BODY.contains(c)) {
                break;
            }
            if (MastodonChars.WORD.contains(c)) {
                lastWord = i;
                end = i + Character.charCount(c);
            }
            inner = inner < 0 && i > start && INNER.contains(c) ? i : inner;
            i += Character.charCount(c);
        }
        boolean startsWell = end > start && MastodonChars.WORD.contains(Character.codePointAt(text, start));
        return startsWell && inner >= 0 && inner < lastWord ? end : shortEnd(text, start);
    }

    private static int shortEnd(CharSequence text, int start) {
        boolean hasLetter = false;
        int i = start;
        while (i < text.length() && MastodonChars.WORD.contains(Character.codePointAt(text, i))) {
            int c = Character.codePointAt(text, i);
            hasLetter |= UnicodeClass.alphabetic().contains(c);
            i += Character.charCount(c);
        }
        return hasLetter ? i : start;
    }

    /** A link that touches the tag keeps its scheme: of {@code #newhttp://a.com} the tag is {@code #new}. */
    private static int withoutScheme(CharSequence text, int start, int end) {
        if (end + 3 > text.length() || !"://".contentEquals(text.subSequence(end, end + 3))) {
            return end;
        }
        for (String scheme : List.of("https", "http")) {
            int cut = end - scheme.length();
            if (cut > start && scheme.contentEquals(text.subSequence(cut, end))) {
                return cut;
            }
        }
        return end;
    }
}
