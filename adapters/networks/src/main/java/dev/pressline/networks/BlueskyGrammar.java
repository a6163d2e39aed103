package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.text.CharacterUnit;
import dev.pressline.text.CodePointSet;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import dev.pressline.text.Utf8Offsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What Bluesky's clients make links of, as its detector does. On the wire nothing is a link by itself: a post says by
 * facets what is one.
 *
 * <p>{@code "é #Heat at acme.com."} holds a tag, bytes 3 to 8, and a link to {@code https://acme.com}, bytes 12 to 20.
 *
 * <p>Source: bluesky-social/atproto, {@code packages/api/src/rich-text}, {@code detection.ts} and {@code util.ts}, at
 * d6296a1 of 2026-08-20.
 */
public final class BlueskyGrammar implements Grammar {

    /** The longest tag, in graphemes. */
    private static final int LONGEST_TAG = 64;

    private static final CodePointSet CASHTAG = CodePointSet.ranges("azAZ09");
    private static final int LONGEST_CASHTAG = 5;
    private static final CodePointSet CASHTAG_BEFORE = BlueskyChars.SPACES.or(CodePointSet.of(".,;:!?)\"'\u2019"));

    /** The grammar that everybody shares: it has no state. */
    public BlueskyGrammar() {}

    @Override
    public List<Entity> entities(CharSequence text) {
        return Entity.withoutOverlaps(new Search(text.toString()).run());
    }

    /** The facets of a text, by start, without overlaps. */
    public List<Facet> facets(CharSequence text) {
        List<Entity> entities = entities(text);
        List<Span> bytes =
                Utf8Offsets.of(text, entities.stream().map(Entity::span).toList());
        List<Facet> facets = new ArrayList<>(entities.size());
        for (int i = 0; i < bytes.size(); i++) {
            Entity entity = entities.get(i);
            facets.add(
                    new Facet(entity.kind(), bytes.get(i).start(), bytes.get(i).end(), value(entity, text)));
        }
        return facets;
    }

    private static String value(Entity entity, CharSequence text) {
        String found = entity.span().in(text);
        return switch (entity.kind()) {
            case LINK -> found.startsWith("http") ? found : "https://" + found;
            case CASHTAG -> found.toUpperCase(Locale.ROOT);
            case HASHTAG, MENTION -> found.substring(1);
        };
    }

    /** One walk over one text. Each kind is searched by itself: what one has taken hides only more of its kind. */
    private static final class Search {

        private final String text;
        private final List<Entity> found = new ArrayList<>();
        private int freeForLinks;

        Search(String text) {
            this.text = text;
        }

        /** All kinds begin where the text does or a space or, tags excepted, an opening bracket stands before. */
        List<Entity> run() {
            for (int i = 0; i < text.length(); i++) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                if (before == '(' || BlueskyChars.SPACES.contains(before)) {
                    searchAt(i, before != '(');
                }
            }
            return found;
        }

        private void searchAt(int start, boolean isBehindSpace) {
            switch (text.charAt(start)) {
                case '@' -> add(EntityKind.MENTION, start, BlueskyNames.handleEnd(text, start + 1));
                case '$' -> add(EntityKind.CASHTAG, start, cashtagEnd(start + 1));
                case '#', '＃' -> add(EntityKind.HASHTAG, start, isBehindSpace ? tagEnd(start + 1) : -1);
                default -> searchLink(start);
            }
        }

        private void add(EntityKind kind, int start, int end) {
            if (end > start) {
                found.add(new Entity(kind, new Span(start, end)));
            }
        }

        /** A link takes all up to the next space, good or not. */
        private void searchLink(int start) {
            int host = BlueskyNames.hostEnd(text, start);
            if (host < 0 || (start > 0 && start <= freeForLinks)) {
                return;
            }
            int end = runEnd(host, BlueskyChars.NO_SPACES, text.length());
            freeForLinks = end;
            if (BlueskyNames.isLink(text, start, host)) {
                add(EntityKind.LINK, start, withoutEnding(start, end));
            }
        }

        /** One mark of punctuation goes, then one bracket that nothing opens. */
        private int withoutEnding(int start, int end) {
            int kept = ".,;:!?".indexOf(text.charAt(end - 1)) < 0 ? end : end - 1;
            boolean opens = text.substring(start, kept).indexOf('(') >= 0;
            return kept > start && text.charAt(kept - 1) == ')' && !opens ? kept - 1 : kept;
        }

        private int cashtagEnd(int start) {
            int end = runEnd(start, CASHTAG, start + LONGEST_CASHTAG);
            boolean isSymbol = end > start && text.charAt(start) > '9';
            boolean ends = end == text.length() || CASHTAG_BEFORE.contains(text.charAt(end));
            return isSymbol && ends ? end : -1;
        }

        private int tagEnd(int start) {
            int end = runEnd(start, BlueskyChars.TAG, text.length());
            boolean isKeycap = end > start && text.charAt(start) == '\uFE0F';
            if (isKeycap || runEnd(start, BlueskyChars.NO_TAG_ALONE, end) == end) {
                return -1;
            }
            while (BlueskyChars.PUNCTUATION.contains(text.codePointBefore(end))) {
                end -= Character.charCount(text.codePointBefore(end));
            }
            boolean fits = end - start <= LONGEST_TAG || CharacterUnit.GRAPHEMES.count(text, start, end) <= LONGEST_TAG;
            return fits ? end : -1;
        }

        private int runEnd(int from, CodePointSet of, int limit) {
            int i = from;
            while (i < Math.min(limit, text.length()) && of.contains(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            return i;
        }
    }
}
