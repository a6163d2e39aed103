package dev.pressline.networks;

import dev.pressline.network.Grammar;
import dev.pressline.text.CodePointSet;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.LinkMatch;
import dev.pressline.text.LinkScanner;
import dev.pressline.text.Span;
import dev.pressline.text.TagScanner;
import dev.pressline.text.Tlds;
import dev.pressline.text.UnicodeClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The grammars of networks that publish none: what their pages for developers say, and for the rest what is common to
 * all. Where it is not known whether something would be linked, it counts as linked if it would do harm unseen (a
 * mention, a hashtag), and as not linked otherwise (a bare host).
 *
 * <p>Links are those with http or https and those that begin with {@code www.}.
 */
public final class PlainGrammar implements Grammar {

    private static final CodePointSet WORD = UnicodeClass.letters()
            .or(UnicodeClass.marks())
            .or(UnicodeClass.digits())
            .or(CodePointSet.of("_"));

    private static final CodePointSet UNBROKEN =
            MastodonChars.SPACES.or(CodePointSet.of("<>\"()")).not();

    private static final CodePointSet UNBROKEN_END = UNBROKEN.minus(CodePointSet.of(".,;:!?'*]}»”’…。、，；：！？」』）"));

    private static final LinkScanner LINKS = LinkScanner.builder()
            .schemes("https", "http")
            .notAfter(XChars.ALPHANUMERIC.or(XChars.AT_SIGNS))
            .bareHosts(CodePointSet.of("-_./"))
            .labels(
                    UnicodeClass.letters().or(UnicodeClass.digits()),
                    UnicodeClass.letters()
                            .or(UnicodeClass.digits())
                            .or(UnicodeClass.marks())
                            .or(CodePointSet.of("-")))
            .subdomainsAlso(CodePointSet.of("_"))
            .tlds(Tlds.iana(), XChars.NOT_AFTER_TLD)
            .path(UNBROKEN, UNBROKEN_END)
            .query(UNBROKEN, UNBROKEN_END)
            .build();

    private final TagScanner hashtags;
    private final int mostHashtags;
    private final Function<CharSequence, List<Span>> mentions;

    private PlainGrammar(TagScanner hashtags, int mostHashtags, Function<CharSequence, List<Span>> mentions) {
        this.hashtags = hashtags;
        this.mostHashtags = mostHashtags;
        this.mentions = mentions;
    }

    /**
     * Facebook Pages: hashtags of letters, digits and {@code _} with a letter among them; of mentions only the API's
     * form, {@code @[123]}. No official page describes hashtags.
     */
    public static PlainGrammar facebook() {
        return new PlainGrammar(
                tags(WORD, UnicodeClass.letters()), Integer.MAX_VALUE, text -> BracketMentions.in(text, false));
    }

    /**
     * LinkedIn's little text before it is escaped: {@code #tag}, of digits alone too, and {@code @[Name](urn:li:…)}.
     * Source: Microsoft Learn, "little text format"; what a hashtag may hold is not said there.
     */
    public static PlainGrammar linkedIn() {
        return new PlainGrammar(tags(WORD, WORD), Integer.MAX_VALUE, text -> BracketMentions.in(text, true));
    }

    /**
     * Threads: the first tag alone, up to a space or one of {@code . & @ ! ? , ; :}, not of digits alone; mentions of
     * up to 30 letters, digits, {@code _} and {@code .}. Source: developers.facebook.com/docs/threads, posts and topic
     * tags.
     */
    public static PlainGrammar threads() {
        CodePointSet body =
                MastodonChars.SPACES.or(CodePointSet.of(".&@!?,;:#")).not();
        return new PlainGrammar(tags(body, body.minus(UnicodeClass.digits())), 1, ThreadsMentions::in);
    }

    @Override
    public List<Entity> entities(CharSequence text) {
        List<Entity> found = new ArrayList<>();
        for (LinkMatch link : LINKS.links(text)) {
            if (link.hasScheme()
                    || link.host().in(text).toLowerCase(Locale.ROOT).startsWith("www.")) {
                found.add(new Entity(EntityKind.LINK, link.span()));
            }
        }
        hashtags.tags(text).forEach(span -> found.add(new Entity(EntityKind.HASHTAG, span)));
        mentions.apply(text).forEach(span -> found.add(new Entity(EntityKind.MENTION, span)));
        return limited(Entity.withoutOverlaps(found));
    }

    private List<Entity> limited(List<Entity> entities) {
        List<Entity> kept = new ArrayList<>(entities.size());
        int tags = 0;
        for (Entity entity : entities) {
            if (entity.kind() != EntityKind.HASHTAG || ++tags <= mostHashtags) {
                kept.add(entity);
            }
        }
        return kept;
    }

    private static TagScanner tags(CodePointSet body, CodePointSet needed) {
        return TagScanner.builder()
                .body(body, needed)
                .notAfter(WORD.or(CodePointSet.of("&/")))
                .build();
    }
}
