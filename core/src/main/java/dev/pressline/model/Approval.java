package dev.pressline.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A person's yes to the words of one variant. It binds to the text's hash: other words need another yes, a link that is
 * filled in needs none, for the hash is over the template.
 *
 * @param variantId whose
 * @param textHash of which words
 * @param by who said yes, in the caller's words
 * @param at when, by the caller's clock
 */
public record Approval(String variantId, String textHash, Optional<String> by, Optional<Instant> at) {

    /** A yes to a variant as it stands. */
    public static Approval of(Variant variant) {
        return new Approval(variant.variantId(), variant.textHash(), Optional.empty(), Optional.empty());
    }

    /** Whether a variant says the very words that were approved. */
    public boolean covers(Variant variant) {
        return !textHash.isEmpty() && variantId.equals(variant.variantId()) && textHash.equals(variant.textHash());
    }

    /** As plain data: {@code variantId}, {@code textHash}, {@code by}, {@code at}. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("variantId", variantId);
        map.put("textHash", textHash);
        by.ifPresent(value -> map.put("by", value));
        at.ifPresent(value -> map.put("at", value.toString()));
        return map;
    }

    /**
     * Reads what {@link #toMap} wrote.
     *
     * @throws PresslineException BAD_VALUE with its path
     */
    public static Approval fromMap(Map<String, ?> map) {
        Fields fields = Fields.of(map, "approval");
        return new Approval(
                fields.text("variantId"),
                fields.text("textHash"),
                fields.optionalText("by"),
                fields.optionalText("at")
                        .map(text -> PageDate.parse(text)
                                .flatMap(PageDate::instant)
                                .orElseThrow(() -> fields.bad("at is no time: " + text))));
    }
}
