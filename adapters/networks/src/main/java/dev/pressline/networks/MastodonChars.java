package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.UnicodeClass;

/**
 * The character classes of Mastodon's server: Ruby's, and those of its {@code config/initializers/twitter_regex.rb}.
 */
final class MastodonChars {

    /** {@code \p{White_Space}}. */
    static final CodePointSet SPACES = CodePointSet.ranges(0x09, 0x0D, 0x2000, 0x200A)
            .or(CodePointSet.of(" \u0085\u00A0\u1680\u2028\u2029\u202F\u205F\u3000"));

    /** {@code [[:word:]]}. */
    static final CodePointSet WORD = UnicodeClass.alphabetic()
            .or(UnicodeClass.marks())
            .or(UnicodeClass.digits())
            .or(UnicodeClass.connectors());

    /**
     * What a host's label may begin and end with: all but punctuation (the backslash was forgotten), spaces, controls
     * and marks of direction.
     */
    static final CodePointSet LABEL = XChars.ASCII_PUNCTUATION
            .minus(CodePointSet.of("\\"))
            .or(XChars.SPACES)
            .or(XChars.DIRECTIONS)
            .or(XChars.INVALID)
            .or(CodePointSet.ranges(0x00, 0x1F, 0x7F, 0x7F))
            .not();

    /** {@code \p{Cyrillic}}. */
    private static final CodePointSet CYRILLIC = CodePointSet.ranges(
                    0x0400, 0x0484, 0x0487, 0x052F, 0x1C80, 0x1C8A, 0x2DE0, 0x2DFF, 0xA640, 0xA69F, 0xFE2E, 0xFE2F)
            .or(CodePointSet.ranges(0x1D2B, 0x1D2B, 0x1D78, 0x1D78, 0x1E030, 0x1E06D, 0x1E08F, 0x1E08F));

    /** {@code \p{Pd}}. */
    private static final CodePointSet DASHES = CodePointSet.of(
                    "-\u058A\u05BE\u1400\u1806\u2E17\u2E1A\u2E40\u2E5D〜〰゠﹘﹣－")
            .or(CodePointSet.ranges(0x2010, 0x2015, 0x2E3A, 0x2E3B, 0xFE31, 0xFE32, 0x10EAD, 0x10EAD));

    static final CodePointSet PATH = SPACES.or(CodePointSet.of("<>()?")).not();
    static final CodePointSet PATH_END = PATH.minus(CodePointSet.of("!*\"'「」:;=,.$%[]~&|@"));

    /**
     * What brackets hold with which a path may end: as twitter-text has it, since the server changes that rule later.
     */
    static final CodePointSet BRACKETED =
            XChars.ALPHANUMERIC.or(XChars.ACCENTED).or(CYRILLIC).or(DASHES).or(CodePointSet.of("!*';:=+,.$/%#[]_~&|@"));

    /** What RFC 3987 lets stand in names as it is: {@code ucschar} and {@code iprivate}. */
    private static final CodePointSet BEYOND_ASCII = CodePointSet.ranges(
                    0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFEF, 0x10000, 0x1FFFD, 0x20000, 0x2FFFD, 0x30000, 0x3FFFD)
            .or(CodePointSet.ranges(
                    0x40000, 0x4FFFD, 0x50000, 0x5FFFD, 0x60000, 0x6FFFD, 0x70000, 0x7FFFD, 0x80000, 0x8FFFD))
            .or(CodePointSet.ranges(
                    0x90000, 0x9FFFD, 0xA0000, 0xAFFFD, 0xB0000, 0xBFFFD, 0xC0000, 0xCFFFD, 0xD0000, 0xDFFFD))
            .or(CodePointSet.ranges(0xE1000, 0xEFFFD, 0xF0000, 0xFFFFD, 0x100000, 0x10FFFD));

    static final CodePointSet QUERY =
            XChars.ALPHANUMERIC.or(BEYOND_ASCII).or(CodePointSet.of("!?*'();:&=+$/%#[]-_.,~|@^"));
    static final CodePointSet QUERY_END = XChars.ALPHANUMERIC.or(BEYOND_ASCII).or(CodePointSet.of("_&=#/-"));

    /** What stands before the host of an {@code xmpp:} address. */
    static final CodePointSet NODE = XChars.ALPHANUMERIC.or(CYRILLIC).or(DASHES).or(CodePointSet.of("._~!$()*+,;="));

    /** What stands behind it. */
    static final CodePointSet RESOURCE = NODE.or(CodePointSet.of("&'"));

    private MastodonChars() {}
}
