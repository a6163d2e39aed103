package dev.pressline.links;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.links.CampaignTags.Visit;
import dev.pressline.model.Campaign;
import dev.pressline.model.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTagsTest {

    private static final Visit VISIT = new Visit("x", "Investors", "1a2b", "RESULTS");
    private static final String[] PIECES = {
        "/",
        "a",
        "é",
        "日本",
        "%C3%A9",
        "?",
        "&",
        "=",
        "+",
        "%20",
        "#",
        "utm_source=old",
        "UTM_MEDIUM=x",
        "mtm_cid",
        "&amp;",
        "|",
        "[1]",
        "{x}",
        "b=2",
        ";",
        ":",
        "@",
        "~",
        "'",
        "(",
        ")",
        ","
    };

    private static Profile profile(Campaign.Builder campaign) {
        return Profile.builder()
                .ownHosts(List.of("acme.example", "bücher.example"))
                .campaign(campaign.build())
                .build();
    }

    private static final Profile UTM =
            profile(Campaign.builder().campaign("Q3 Zürich").id("77"));
    private static final String TAGS =
            "utm_source=x&utm_medium=social&utm_campaign=q3%20z%C3%BCrich&utm_content=investors-1a2b&utm_id=77";

    @ParameterizedTest
    @CsvSource(
            delimiterString = " -> ",
            value = {
                "https://acme.example -> https://acme.example?TAGS",
                "https://acme.example/q3 -> https://acme.example/q3?TAGS",
                "https://acme.example/q3?lang=en -> https://acme.example/q3?lang=en&TAGS",
                "https://acme.example/q3?#top -> https://acme.example/q3?TAGS#top",
                "https://acme.example/q3?a&#top -> https://acme.example/q3?a&TAGS#top",
                "https://acme.example/#/r?x=1 -> https://acme.example/?TAGS#/r?x=1",
                "HTTPS://ACME.example:8443/      -> HTTPS://ACME.example:8443/?TAGS",
                "https://news.acme.example./n -> https://news.acme.example./n?TAGS",
                "https://bücher.example/ü?ö=ä -> https://bücher.example/ü?ö=ä&TAGS",
                "https://xn--bcher-kva.example/ -> https://xn--bcher-kva.example/?TAGS",
                "https://acme.example/a|b?c=[1]&d=%zz&e=1+1%20 -> https://acme.example/a|b?c=[1]&d=%zz&e=1+1%20&TAGS",
            })
    void ownLinksGetTheirParametersAtTheEndOfTheQuery(String url, String tagged) {
        assertEquals(tagged.replace("TAGS", TAGS), CampaignTags.tagged(url, UTM, VISIT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.example/q3",
                "https://notacme.example/q3",
                "https://acme.example.evil.example/",
                "https://acme.example@evil.example/",
                "https://evil.example\\@acme.example/",
                "https://evil.example/acme.example",
                "ftp://acme.example/q3",
                "//acme.example/q3",
                "acme.example/q3",
                "https:///q3",
                "javascript:alert(1)//https://acme.example",
                "https://acme.example/a b",
                "https://acme\u200B.example/",
                "",
            })
    void othersLinksStayToTheLetter(String url) {
        assertEquals(url, CampaignTags.tagged(url, UTM, VISIT));
    }

    @Test
    void aParameterThatIsThereIsNotSetAgain() {
        String url = "https://acme.example/?utm_source=newsletter&UTM_ID=1";
        assertEquals(
                url + "&utm_medium=social&utm_content=investors-1a2b",
                CampaignTags.tagged(url, profile(Campaign.builder().id("77")), VISIT));
    }

    @Test
    void matomoHasNamesOfItsOwn() {
        Profile both = profile(Campaign.builder()
                .scheme(Campaign.Scheme.UTM)
                .scheme(Campaign.Scheme.MTM)
                .content("")
                .campaign("{kind}")
                .id("9"));
        assertEquals(
                "https://acme.example/?utm_source=x&utm_medium=social&utm_campaign=results&utm_id=9"
                        + "&mtm_source=x&mtm_medium=social&mtm_campaign=results&mtm_cid=9",
                CampaignTags.tagged("https://acme.example/", both, VISIT));
    }

    @Test
    void withoutACampaignNothingIsTagged() {
        Profile plain = Profile.builder().ownHosts(List.of("acme.example")).build();
        assertEquals("https://acme.example/", CampaignTags.tagged("https://acme.example/", plain, VISIT));
    }

    @Test
    void ofRandomAddressesAllIsKeptAndTaggingTwiceIsTaggingOnce() {
        Random random = new Random(9);
        int tagged = 0;
        for (int i = 0; i < 20_000; i++) {
            String url = "https://acme.example" + (random.nextBoolean() ? "/" : "?") + pieces(random);
            String once = CampaignTags.tagged(url, UTM, VISIT);
            assertEquals(once, CampaignTags.tagged(once, UTM, VISIT), url);
            WebAddress before = WebAddress.of(url).orElseThrow();
            WebAddress after = WebAddress.of(once).orElseThrow();
            List<String> expected = new ArrayList<>(before.parameters());
            for (String parameter : TAGS.split("&", -1)) {
                String name = parameter.substring(0, parameter.indexOf('='));
                if (before.parameters().stream().noneMatch(its -> its.split("=", 2)[0].equalsIgnoreCase(name))) {
                    expected.add(parameter);
                }
            }
            assertEquals(expected, after.parameters(), url);
            assertEquals(path(url), path(once));
            assertEquals(fragment(url), fragment(once));
            tagged += once.equals(url) ? 0 : 1;
        }
        assertEquals(20_000, tagged);
    }

    private static String pieces(Random random) {
        StringBuilder pieces = new StringBuilder();
        for (int i = random.nextInt(10); i > 0; i--) {
            pieces.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return pieces.toString();
    }

    private static String path(String url) {
        return url.split("[?#]", 2)[0];
    }

    private static String fragment(String url) {
        int hash = url.indexOf('#');
        return hash < 0 ? "" : url.substring(hash);
    }

    @Test
    void anyTextIsTaken() {
        Random random = new Random(3);
        for (int i = 0; i < 20_000; i++) {
            char[] chars = new char[random.nextInt(12)];
            for (int at = 0; at < chars.length; at++) {
                chars[at] = (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000);
            }
            String url = "https://" + new String(chars);
            boolean tagged = !CampaignTags.tagged(url, UTM, VISIT).equals(url);
            assertEquals(false, tagged, url);
        }
        String endless = "https://acme.example/" + "a".repeat(1_000_000);
        assertEquals(endless, CampaignTags.tagged(endless, UTM, VISIT));
    }
}
