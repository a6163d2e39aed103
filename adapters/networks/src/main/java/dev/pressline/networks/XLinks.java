package dev.pressline.networks;

import dev.pressline.text.CodePointSet;
import dev.pressline.text.LinkScanner;
import dev.pressline.text.Span;
import dev.pressline.text.Tlds;
import java.net.IDN;
import java.util.List;

/** Links as X finds them. Source: twitter-text 3.1.0, {@code Regex.java}. */
final class XLinks {

    private static final TwitterTextLinks LINKS = new TwitterTextLinks(scanner(), IDN.ALLOW_UNASSIGNED, true);

    private XLinks() {}

    static List<Span> in(CharSequence text) {
        return LINKS.in(text);
    }

    private static LinkScanner scanner() {
        CodePointSet label = XChars.ALPHANUMERIC.or(XChars.ACCENTED);
        CodePointSet word = label.or(XChars.CYRILLIC);
        return LinkScanner.builder()
                .schemes("https", "http")
                .notAfter(XChars.NOT_BEFORE_LINK)
                .bareHosts(CodePointSet.of("-_./"))
                .labels(label, label.or(CodePointSet.of("-")))
                .subdomainsAlso(CodePointSet.of("_"))
                .anyScriptAfterScheme(anyScript())
                .tlds(tlds(), XChars.NOT_AFTER_TLD)
                .punycodeTlds(XChars.ALPHANUMERIC.or(CodePointSet.of("-")))
                .path(word.or(CodePointSet.of("!*';:=+,.$/%#[]-\u2013_~|&@")), word.or(CodePointSet.of("=_#/-+")))
                .query(
                        XChars.ALPHANUMERIC.or(CodePointSet.of("!?*'();:&=+$/%#[]-_.,~|@")),
                        XChars.ALPHANUMERIC.or(CodePointSet.of("-_&=#/")))
                .build();
    }

    /** Neither ASCII punctuation (the backslash was forgotten) nor space nor of the block General Punctuation. */
    private static CodePointSet anyScript() {
        return XChars.ASCII_PUNCTUATION
                .minus(CodePointSet.of("\\"))
                .or(CodePointSet.of("\t\n\u000B\f\r \u00A0\u1680\u3000"))
                .or(CodePointSet.ranges(0x2000, 0x206F))
                .not();
    }

    private static Tlds tlds() {
        return Tlds.iana().with(TwitterTextLinks.RETIRED_TLDS).withoutPunycode();
    }
}
