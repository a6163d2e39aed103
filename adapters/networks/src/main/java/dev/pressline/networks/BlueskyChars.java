package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.UnicodeClass;

/** The character classes of Bluesky's detector: JavaScript's {@code \s}, and what its {@code TAG_REGEX} shuts out. */
final class BlueskyChars {

    static final CodePointSet SPACES = CodePointSet.ranges(0x09, 0x0D, 0x2000, 0x200A)
            .or(CodePointSet.of(" \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF"));

    static final CodePointSet NO_SPACES = SPACES.not();

    static final CodePointSet PUNCTUATION = UnicodeClass.punctuation();

    /** All but spaces, what has no width, and U+20E2. */
    static final CodePointSet TAG = SPACES.or(CodePointSet.of("\u00AD\u2060\u200A\u200B\u200C\u200D\u20E2"))
            .not();

    /** What makes no tag without something else. */
    static final CodePointSet NO_TAG_ALONE = PUNCTUATION.or(CodePointSet.ranges("09"));

    private BlueskyChars() {}
}
