package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.network.FactKey;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a network would link that nobody means: handles, tickers, words that look like hosts. */
final class CopySigns {

    /** A fact of networks that take only so many tickers a post. */
    private static final String CASHTAGS_MAX = "x-cashtags.max";

    private CopySigns() {}

    static List<Finding> of(Copy copy) {
        List<Finding> findings = new ArrayList<>();
        List<String> autolinked = copy.rules().words(FactKey.AUTOLINKED);
        if (autolinked.contains("mention")) {
            copy.entities(EntityKind.MENTION).forEach(mention -> checkMention(mention, copy, findings));
        }
        if (!autolinked.isEmpty()) {
            copy.entities(EntityKind.LINK).forEach(link -> checkLink(link, copy, findings));
        }
        checkCashtags(copy, findings);
        return findings;
    }

    private static void checkMention(Entity mention, Copy copy, List<Finding> findings) {
        String handle = mention.span().in(copy.text());
        if (!known(copy).contains(bare(handle))) {
            findings.add(copy.finding(
                            FindingCode.UNKNOWN_MENTION,
                            handle + " would tell an account that nobody named",
                            FactKey.AUTOLINKED)
                    .span(mention.span())
                    .fix("write " + bare(handle) + ", or name the handle in the target")
                    .build());
        }
    }

    /** The account's own handles, and those that the caller gave for names. */
    private static Set<String> known(Copy copy) {
        Stream<String> named = copy
                .request()
                .overrides()
                .mentions(copy.request().target().network())
                .values()
                .stream()
                .map(spoken -> spoken.value().handle());
        return Stream.concat(copy.request().target().handles().values().stream(), named)
                .map(CopySigns::bare)
                .collect(Collectors.toSet());
    }

    private static String bare(String handle) {
        return (handle.startsWith("@") || handle.startsWith("\uFF20") ? handle.substring(1) : handle)
                .toLowerCase(Locale.ROOT);
    }

    /** {@code ASP.NET} is a word until a network links it. */
    private static void checkLink(Entity link, Copy copy, List<Finding> findings) {
        String written = link.span().in(copy.text());
        boolean meant = written.contains("://")
                || written.contains("/")
                || written.startsWith("www.")
                || copy.request().profile().ownHosts().stream().anyMatch(host -> isUnder(written, host));
        if (!meant) {
            findings.add(copy.finding(FindingCode.UNMEANT_LINK, "the network would make a link of \"" + written + "\"")
                    .span(link.span())
                    .fix("write it without the dot, or in full with https://")
                    .build());
        }
    }

    private static boolean isUnder(String host, String own) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.equals(own) || lower.endsWith("." + own);
    }

    private static void checkCashtags(Copy copy, List<Finding> findings) {
        List<Entity> cashtags = copy.entities(EntityKind.CASHTAG);
        int max = copy.rules().value(CASHTAGS_MAX).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        if (cashtags.size() > max) {
            findings.add(copy.finding(
                            FindingCode.TOO_MANY_CASHTAGS,
                            cashtags.size() + " tickers with $; the network takes " + max + " and refuses the post")
                    .span(cashtags.get(max).span())
                    .fact(copy.rules().network() + ": " + CASHTAGS_MAX)
                    .fix("write the others without $")
                    .build());
        }
    }
}
