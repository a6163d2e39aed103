package dev.pressline.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a system before us left in the text goes; everything that a writer wrote stays. */
class LeftoversTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "R&D <2 h, R&D <2 h",
                "a < b > c, a < b > c",
                "Hammer &amp; Nails, Hammer & Nails",
                "it&#39;s, it's",
                "AT&T; and more, AT&T; and more",
                "a &lt;b and more, a <b and more",
                "<p>One</p><p>Two</p>,  One  Two ",
                "x <strong>bold</strong> y, x  bold  y",
                "<a href=\"https://x.example\">x</a>,  x ",
                "<b, <b",
                "if a <b or c> d, if a <b or c> d",
                "[gallery ids=\"1\"] x,  x",
                "[caption id=\"a\" width=\"3\"]text[/caption], text ",
                "<!-- wp:paragraph -->One<!-- /wp:paragraph -->, One ",
                "a <!-- b, a <!-- b",
                "[vc_row]One[/vc_row], One ",
                "Dear {{ page.title }} and ${name}, Dear   and ",
                "{{ two words }} and {x}, {{ two words }} and {x}",
                "[1] a note, [1] a note",
                "[sic] words, [sic] words",
                "[North Graz = home], [North Graz = home]",
                "<email@x.example>, <email@x.example>"
            })
    void onlyMarkupGoes(String text, String left) {
        String wanted = left == null ? "" : left;
        assertEquals(wanted.strip(), Leftovers.remove(text).strip());
    }
}
