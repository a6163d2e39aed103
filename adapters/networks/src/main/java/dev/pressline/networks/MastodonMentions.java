package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Mentions as Mastodon's server finds them, {@code @name} and {@code @name@host}, whether the account exists or not.
 * Source: mastodon/mastodon, {@code app/models/account.rb}, {@code MENTION_RE}; {@code app/lib/extractor.rb}.
 */
final class MastodonMentions {

    /** The longest host, in code points. */
    private static final int LONGEST_HOST = 253;

    private static final CodePointSet NAME = CodePointSet.ranges("azAZ09").or(CodePointSet.of("_"));
    private static final CodePointSet JOINERS = CodePointSet.of(".-");
    private static final CodePointSet NOT_AFTER = MastodonChars.WORD.or(CodePointSet.of("=/"));

    private MastodonMentions() {}

    static List<Span> in(CharSequence text) {
        List<Span> mentions = List.of();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != '@' || (i > 0 && NOT_AFTER.contains(Character.codePointBefore(text, i)))) {
                continue;
            }
            int nameEnd = nameEnd(text, i + 1, NAME);
            if (nameEnd == i + 1) {
                continue;
            }
            int end = hostEnd(text, nameEnd);
            if (!XMentions.isRunOn(text, end) && Character.codePointCount(text, nameEnd, end) - 1 <= LONGEST_HOST) {
                mentions = mentions.isEmpty() ? new ArrayList<>() : mentions;
                mentions.add(new Span(i, end));
            }
            i = end - 1;
        }
        return mentions;
    }

    /** The index behind the local part of a mention, its {@code @} included. */
    static int localEnd(CharSequence text, Span mention) {
        return nameEnd(text, mention.start() + 1, NAME);
    }

    private static int hostEnd(CharSequence text, int at) {
        if (at >= text.length() || text.charAt(at) != '@') {
            return at;
        }
        int end = nameEnd(text, at + 1, MastodonChars.WORD);
        return end > at + 1 ? end : at;
    }

    /** Runs of a set, joined by dots and hyphens. */
    private static int nameEnd(CharSequence text, int start, CodePointSet of) {
        int end = run(text, start, of);
        while (end > start) {
            int joined = run(text, end, JOINERS);
            int next = joined > end ? run(text, joined, of) : joined;
            if (next == joined) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static int run(CharSequence text, int from, CodePointSet of) {
        int i = from;
        while (i < text.length() && of.contains(Character.codePointAt(text, i))) {
            i += Character.charCount(Character.codePointAt(text, i));
        }
        return i;
    }
}
