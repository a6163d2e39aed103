package dev.pressline.compose;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.text.EntityKind;
import dev.pressline.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which hashtags may be used: the caller's first, none that is banned, none that the network would read otherwise. */
final class Tags {

    private final Signs signs;
    private final OverrideChain chain;
    private final List<String> preferred = new ArrayList<>();

    Tags(Signs signs, OverrideChain chain, List<Finding> findings) {
        this.signs = signs;
        this.chain = chain;
        for (Spoken<String> tag : chain.preferredTags()) {
            if (isUsable(tag.value())) {
                preferred.add(tag.value());
            } else {
                findings.add(Finding.builder(
                                FindingCode.OVERRIDE_REFUSED,
                                "\"#" + tag.value() + "\", which " + tag.by().spoken()
                                        + " prefers, is no hashtag on this network")
                        .build());
            }
        }
    }

    /** The preferred ones, then these, each once whatever its case. */
    List<String> of(List<String> others) {
        Set<String> seen = new HashSet<>();
        List<String> tags = new ArrayList<>();
        for (String tag : preferred) {
            seen.add(tag.toLowerCase(Locale.ROOT));
            tags.add(tag);
        }
        for (String tag : allowed(others)) {
            if (seen.add(tag.toLowerCase(Locale.ROOT)) && isUsable(tag)) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** Those that nobody banned. */
    List<String> allowed(List<String> tags) {
        return tags.stream().filter(tag -> !chain.isBanned(tag)).toList();
    }

    /** A tag with a space would end there, one with {@code @} would call somebody; not all networks have a grammar. */
    private boolean isUsable(String tag) {
        boolean usable = signs.isWhole("#tag", EntityKind.HASHTAG)
                ? signs.isWhole("#" + tag, EntityKind.HASHTAG)
                : !tag.isEmpty() && tag.codePoints().allMatch(Tags::isWordChar);
        return usable && SourceText.isWellFormed(tag);
    }

    private static boolean isWordChar(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
