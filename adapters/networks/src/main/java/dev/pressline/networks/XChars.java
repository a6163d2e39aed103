package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.UnicodeClass;

/** The character classes of twitter-text 3.1.0 ({@code Regex.java}) that more than one rule uses. */
final class XChars {

    static final CodePointSet ALPHANUMERIC = CodePointSet.ranges("azAZ09");
    static final CodePointSet AT_SIGNS = CodePointSet.of("@＠");
    static final CodePointSet HASH_SIGNS = CodePointSet.of("#＃");

    /** Byte order marks and a noncharacter: none may stand in a post. */
    static final CodePointSet INVALID = CodePointSet.of("\uFFFE\uFEFF\uFFFF");

    /** Accented Latin but for the signs of multiplication and division, the ʻokina, and combining accents. */
    static final CodePointSet ACCENTED = CodePointSet.ranges("ÀÖØöøɏ")
            .or(CodePointSet.of("ɓɔɖɗəɛɣɨɯɲʉʋʻ"))
            .or(CodePointSet.ranges(0x0300, 0x036F, 0x1E00, 0x1EFF));

    static final CodePointSet CYRILLIC = CodePointSet.ranges(0x0400, 0x04FF);

    static final CodePointSet ASCII_PUNCTUATION = CodePointSet.of("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~");

    /** Marks and embeddings of writing direction. */
    static final CodePointSet DIRECTIONS =
            CodePointSet.ranges(0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069).or(CodePointSet.of("\u061C"));

    /** What no link may follow. */
    static final CodePointSet NOT_BEFORE_LINK =
            ALPHANUMERIC.or(AT_SIGNS).or(HASH_SIGNS).or(INVALID).or(CodePointSet.of("$"));

    /** What may not follow a top-level domain. */
    static final CodePointSet NOT_AFTER_TLD = ALPHANUMERIC.or(CodePointSet.of("@+-"));

    static final CodePointSet SPACES = CodePointSet.ranges(0x09, 0x0D, 0x2000, 0x200A)
            .or(CodePointSet.of(" \u0085\u00A0\u1680\u180E\u2028\u2029\u202F\u205F\u3000"));

    /** Letters and marks, with five private ranges in which fonts once kept characters that Unicode lacked. */
    static final CodePointSet TAG_LETTERS = UnicodeClass.letters()
            .or(UnicodeClass.marks())
            .or(CodePointSet.ranges(0xF870, 0xF87F, 0xF882, 0xF882, 0xF884, 0xF89F, 0xF8B8, 0xF8B8, 0xF8C1, 0xF8D6));

    /** What a hashtag may hold: joiners, and what stands within words of Hebrew, Japanese, Tibetan and Catalan. */
    static final CodePointSet TAG_CHARS = TAG_LETTERS
            .or(UnicodeClass.digits())
            .or(CodePointSet.of("_\u200C\u200D\uA67E\u05BE\u05F3\u05F4～〜゛゜゠・〃\u0F0B\u0F0C·"));

    private XChars() {}
}
