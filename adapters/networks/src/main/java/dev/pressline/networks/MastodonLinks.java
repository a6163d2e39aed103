package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.LinkScanner;
import dev.pressline.text.Span;
import dev.pressline.text.Tlds;
import java.util.List;

/**
 * Links as Mastodon's server finds them: with a scheme alone. Source: mastodon/mastodon,
 * {@code config/initializers/twitter_regex.rb} over twitter-text 3.1.0 for Ruby.
 */
final class MastodonLinks {

    static final LinkScanner SCANNER = LinkScanner.builder()
            .schemes("https", "http", "dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini")
            .notAfter(XChars.NOT_BEFORE_LINK)
            .labels(MastodonChars.LABEL, MastodonChars.LABEL.or(CodePointSet.of("-")))
            .subdomainsAlso(CodePointSet.of("_"))
            .tlds(tlds(), XChars.NOT_AFTER_TLD)
            .punycodeTlds(XChars.ALPHANUMERIC)
            .path(MastodonChars.PATH, MastodonChars.PATH_END)
            .pathEndsWithBrackets(MastodonChars.BRACKETED)
            .query(MastodonChars.QUERY, MastodonChars.QUERY_END)
            .build();

    /** The server takes no host with characters that Unicode 3.2 hadn't. */
    private static final TwitterTextLinks LINKS = new TwitterTextLinks(SCANNER, 0, false);

    private MastodonLinks() {}

    static List<Span> in(CharSequence text) {
        return LINKS.in(text);
    }

    private static Tlds tlds() {
        return Tlds.iana()
                .without(TwitterTextLinks.RECENT_TLDS)
                .with(TwitterTextLinks.RETIRED_TLDS)
                .withoutPunycode();
    }
}
