package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What Mastodon's server makes links of. It differs from its web client, which counts more generously, and from X: a
 * link needs its scheme, a tag a space before it, and nothing is a cashtag. {@code "C# (#tag) #R&D at
 * acme.com, @you@a.social"} holds the tag {@code #R} and a mention, {@code @you@a.social}.
 *
 * <p>Source: mastodon/mastodon, {@code app/lib/extractor.rb} and what it calls, as of 2026.
 */
public final class MastodonGrammar implements Grammar {

    /** Stateless: one is as good as another. */
    public MastodonGrammar() {}

    @Override
    public List<Entity> entities(CharSequence text) {
        List<Entity> found = new ArrayList<>();
        add(EntityKind.LINK, MastodonLinks.in(text), found);
        add(EntityKind.HASHTAG, MastodonTags.in(text), found);
        add(EntityKind.MENTION, MastodonMentions.in(text), found);
        add(EntityKind.LINK, MastodonUris.in(text), found);
        List<Entity> entities = Entity.withoutOverlaps(found);
        entities.removeIf(entity -> entity.kind() == EntityKind.LINK && isRefused(entity, text));
        return entities;
    }

    /** Found, but not linked: the formatter knows no host with a backslash. */
    private static boolean isRefused(Entity link, CharSequence text) {
        String address = link.span().in(text);
        int scheme = address.indexOf("://");
        int i = scheme < 0 ? address.length() : scheme + 3;
        while (i < address.length() && "/?".indexOf(address.charAt(i)) < 0) {
            if (address.charAt(i++) == '\\') {
                return true;
            }
        }
        return false;
    }

    private static void add(EntityKind kind, List<Span> spans, List<Entity> to) {
        spans.forEach(span -> to.add(new Entity(kind, span)));
    }
}
