package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.text.CodePointSet;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import dev.pressline.text.TagScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * What X makes links of: exactly what twitter-text 3.1.0 extracts, in linear time. {@code "Buy #tea at tea.shop, @you"}
 * holds a hashtag, a link that counts 23 and a mention.
 *
 * <p>The top-level domains are twitter-text's of 2020 and what IANA has added since: a retired name still counts 23.
 */
public final class XGrammar implements Grammar {

    /** VS16 or a keycap makes an emoji of the sign. Variation selectors are marks, yet a tag may follow an emoji. */
    private static final TagScanner HASHTAGS = TagScanner.builder()
            .signs(XChars.HASH_SIGNS)
            .signNotBefore(CodePointSet.of("\uFE0F\u20E3"))
            .body(XChars.TAG_CHARS, XChars.TAG_LETTERS)
            .notAfter(XChars.TAG_CHARS.or(CodePointSet.of("&")).minus(CodePointSet.of("\uFE0E\uFE0F")))
            .notBefore(XChars.HASH_SIGNS, "://")
            .build();

    /** Stateless: one is as good as another. */
    public XGrammar() {}

    @Override
    public List<Entity> entities(CharSequence text) {
        List<Entity> found = new ArrayList<>();
        add(EntityKind.LINK, links(text), found);
        add(EntityKind.HASHTAG, HASHTAGS.tags(text), found);
        add(EntityKind.MENTION, XMentions.in(text), found);
        add(EntityKind.CASHTAG, XCashtags.in(text), found);
        return Entity.withoutOverlaps(found);
    }

    /** The links alone, in order, without overlaps: what counts 23 each. Allocates nothing where there can be none. */
    @Override
    public List<Span> links(CharSequence text) {
        return XLinks.in(text);
    }

    private static void add(EntityKind kind, List<Span> spans, List<Entity> to) {
        for (Span span : spans) {
            to.add(new Entity(kind, span));
        }
    }
}
