package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Campaign;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.Profile;
import dev.pressline.model.Segment.LinkSlot;
import dev.pressline.model.Variant;
import dev.pressline.network.Fit;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.review.Comparison.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What holds of every adaptation that a CMS stores, over seeded random pages: 400 in a build, as many as
 * {@code -Dpressline.adaptations=100000} says elsewhere.
 */
class StoredPropertiesTest {

    private static final int PAGES = Integer.getInteger("pressline.adaptations", 400);
    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final List<NetworkAdapter> NETWORKS = PRESSLINE.networks();
    private static final Profile SITE = Profile.builder()
            .ownHosts(List.of("acme.example"))
            .campaign(Campaign.builder().campaign("Spring").build())
            .build();
    private static final String[] NAMES = {"Berlin", "Novak", "Talbrook", "Leeds", "Ingrid", "Halden"};
    private static final String[] OTHER_NAMES = {"Bremen", "Nowak", "Tilbrook", "Luton", "Astrid", "Holden"};
    private static final String[] MONTHS = {"January", "March", "August", "October"};
    private static final String[] OTHER_MONTHS = {"February", "April", "September", "November"};
    private static final String[] MORE = {
        "It makes pumps for homes and schools.",
        "The hall took two years to build, and it has its own station.",
        "Größe: 41,000 square metres (roof: 6 MW of solar panels).",
        "“We like it here,” said the mayor.",
        "日本語の文です。",
        "See https://other.example/a?b=c&amp;d=e or write to info@acme.example.",
        "@media and #1 and $ACME are words here, {link-1} too.",
    };

    /** One page, and the facts in it that a change has to be seen of. */
    private record Page(String figure, String month, String name, String negation, String rest, String url) {

        static Page of(Random random) {
            StringBuilder rest = new StringBuilder();
            for (int i = random.nextInt(4); i > 0; i--) {
                rest.append("<p>").append(MORE[random.nextInt(MORE.length)]).append("</p>\n");
            }
            String query = random.nextInt(3) == 0 ? "?lang=en&x=" + random.nextInt(9) : "";
            String fragment = random.nextInt(4) == 0 ? "#top" : "";
            return new Page(
                    String.valueOf(100 + random.nextInt(800)),
                    MONTHS[random.nextInt(MONTHS.length)],
                    NAMES[random.nextInt(NAMES.length)],
                    random.nextBoolean() ? "not " : "never ",
                    rest.toString(),
                    "https://" + (random.nextBoolean() ? "" : "www.") + (random.nextInt(4) == 0 ? "other" : "acme")
                            + ".example/news/" + "n".repeat(random.nextInt(60)) + query + fragment);
        }

        String html(String tag, String blank) {
            return "<html lang=\"en\"><link rel=\"canonical\" href=\"" + url.replace("&", "&amp;")
                    + "\"><article><h1>Acme opens a plant for "
                    + name + "</h1>\n<p" + tag + ">Acme has opened a plant for " + figure + " people," + blank + "and "
                    + name + " came in " + month + ".</p>\n<p>It will " + negation + "close the old site of " + name
                    + ".</p>\n" + rest + "</article></html>";
        }

        Page withFigure(Random random) {
            return new Page(String.valueOf(1000 + random.nextInt(800)), month, name, negation, rest, url);
        }

        Page withMonth() {
            return new Page(figure, other(month, MONTHS, OTHER_MONTHS), name, negation, rest, url);
        }

        Page withName() {
            return new Page(figure, month, other(name, NAMES, OTHER_NAMES), negation, rest, url);
        }

        Page withoutNegation() {
            return new Page(figure, month, name, "", rest, url);
        }

        private static String other(String word, String[] words, String[] others) {
            return others[List.of(words).indexOf(word)];
        }
    }

    private static Adaptation adapt(String html, String network) {
        return PRESSLINE.adapt(
                AdaptRequest.html(html).networks(network).profile(SITE).build());
    }

    @Test
    void whatIsStoredHoldsWhatItPromises() {
        int cannotFit = 0;
        int tagged = 0;
        for (int seed = 0; seed < PAGES; seed++) {
            Random random = new Random(seed);
            Page page = Page.of(random);
            String network = NETWORKS.get(random.nextInt(NETWORKS.size())).id();
            Adaptation adaptation = adapt(page.html("", " "), network);
            assertRoundTrip(adaptation);
            assertComparison(page, adaptation, network, random);
            tagged += assertTagged(page, adaptation);
            String link = "https://s.example/" + "a".repeat(random.nextInt(random.nextInt(5) == 0 ? 700 : 20));
            Adaptation resolved = PRESSLINE.resolve(adaptation, Map.of("link-1", link));
            cannotFit += assertProved(resolved, link, seed);
            assertRoundTrip(resolved);
            assertEquals(
                    resolved.toMap(),
                    PRESSLINE.resolve(resolved, Map.of("link-1", link)).toMap());
        }
        assertTrue(tagged > PAGES / 3, "tagged " + tagged);
        assertTrue(cannotFit > PAGES / 500, "cannot fit " + cannotFit);
    }

    private static void assertRoundTrip(Adaptation adaptation) {
        Map<String, Object> map = adaptation.toMap();
        assertEquals(map.toString(), Adaptation.fromMap(map).toMap().toString());
    }

    private static void assertComparison(Page page, Adaptation adaptation, String network, Random random) {
        assertEquals(Verdict.UNCHANGED, verdict(adaptation, adaptation));
        String[] tags = {" class=\"lede\"", " data-x='1' id=a", ""};
        String[] blanks = {"\n   ", "&nbsp;", " <b></b>"};
        String markup = page.html(tags[random.nextInt(3)], blanks[random.nextInt(3)]);
        assertEquals(Verdict.UNCHANGED, verdict(adaptation, adapt(markup, network)), markup);
        Page changed = switch (random.nextInt(4)) {
            case 0 -> page.withFigure(random);
            case 1 -> page.withMonth();
            case 2 -> page.withName();
            default -> page.withoutNegation();
        };
        String html = changed.html("", " ");
        assertEquals(Verdict.FACTS_CHANGED, verdict(adaptation, adapt(html, network)), html);
    }

    private static Verdict verdict(Adaptation before, Adaptation after) {
        return PRESSLINE.compare(before, Optional.of(after)).verdict();
    }

    /** The link of a variant is the page's with its parameters, and nothing else. */
    private static int assertTagged(Page page, Adaptation adaptation) {
        Variant variant = adaptation.outcomes().get(0).variant().orElseThrow();
        String link = variant.links().get(0).url();
        if (!page.url().contains("acme.example")) {
            assertEquals(page.url(), link);
            return 0;
        }
        String[] parts = page.url().split("#", 2);
        String tags = "utm_source=" + variant.network() + "&utm_medium=social&utm_campaign=spring&utm_content="
                + variant.target() + "-" + variant.variantId();
        String expected =
                parts[0] + (parts[0].contains("?") ? "&" : "?") + tags + (parts.length > 1 ? "#" + parts[1] : "");
        assertEquals(expected, link);
        return 1;
    }

    /** A post is within every limit, or the outcome says that it is not. */
    private static int assertProved(Adaptation resolved, String link, int seed) {
        Outcome outcome = resolved.outcomes().get(0);
        if (outcome instanceof Outcome.CannotFit cannot) {
            assertTrue(cannot.measure().excess() > 0);
            assertTrue(cannot.shortest().contains(link));
            return 1;
        }
        Variant variant = outcome.variant().orElseThrow();
        NetworkAdapter network = PRESSLINE.network(outcome.network());
        for (Post post : variant.posts()) {
            List<Measure> measures = Fit.measures(network, network.rules(), post.segments());
            assertEquals(measures, post.measures());
            assertTrue(measures.stream().allMatch(Measure::fits), () -> seed + ": " + measures);
        }
        assertTrue(variant.links().stream().map(LinkSlot::url).allMatch(link::equals));
        assertTrue(
                variant.payload().toString().contains(link.substring(0, 18)),
                () -> variant.payload().toString());
        return 0;
    }
}
