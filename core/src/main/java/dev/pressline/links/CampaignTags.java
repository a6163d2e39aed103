package dev.pressline.links;

import dev.pressline.model.Campaign;
import dev.pressline.model.Profile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells the publisher's statistics where a visit came from. Only links to the profile's own hosts are touched, and on
 * these only the end of the query: what is there stays to the letter, and a parameter that is there is not set again,
 * so that tagging twice is tagging once.
 *
 * <p>With the own host {@code acme.example}, {@code https://acme.example/q3?lang=en#top} becomes
 * {@code https://acme.example/q3?lang=en&utm_source=x&utm_medium=social&utm_content=x-1a2b#top} for target {@code x}
 * and variant {@code 1a2b}.
 */
public final class CampaignTags {

    private static final String UNRESERVED = "-._~";

    private CampaignTags() {}

    /**
     * For whom a link is.
     *
     * @param network an id
     * @param target the account's id
     * @param variant the variant's id
     * @param kind of release, such as {@code results}
     */
    public record Visit(String network, String target, String variant, String kind) {

        private String fill(String template) {
            return template.replace("{network}", network)
                    .replace("{kind}", kind)
                    .replace("{variant}", variant)
                    .replace("{target}", target)
                    .toLowerCase(Locale.ROOT);
        }
    }

    /** The address with its parameters; as it is where the profile has no campaign, or the host is another's. */
    public static String tagged(String url, Profile profile, Visit visit) {
        return profile.campaign()
                .flatMap(campaign -> WebAddress.of(url)
                        .filter(address -> profile.ownHosts().stream().anyMatch(address::isUnder))
                        .map(address -> address.with(missing(address, campaign, visit))))
                .orElse(url);
    }

    private static List<String> missing(WebAddress address, Campaign campaign, Visit visit) {
        List<String> missing = new ArrayList<>();
        for (Campaign.Scheme scheme : campaign.schemes()) {
            campaign.values().forEach((name, template) -> {
                String parameter = scheme.parameter(name);
                String value = visit.fill(template);
                if (!value.isBlank() && !isThere(parameter, address)) {
                    missing.add(parameter + "=" + encoded(value));
                }
            });
        }
        return missing;
    }

    private static boolean isThere(String parameter, WebAddress address) {
        return address.parameters().stream()
                .map(piece -> piece.split("=", 2)[0])
                .anyMatch(parameter::equalsIgnoreCase);
    }

    /** In UTF-8, all but RFC 3986's unreserved signs by percent: {@code q3 zürich} is {@code q3%20z%C3%BCrich}. */
    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) Byte.toUnsignedInt(b);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            if (plain) {
                encoded.append(c);
            } else {
                encoded.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static char hex(int digit) {
        return Character.forDigit(digit, 16) <= '9' ? (char) ('0' + digit) : (char) ('A' + digit - 10);
    }
}
