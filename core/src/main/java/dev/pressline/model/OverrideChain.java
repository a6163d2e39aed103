package dev.pressline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The overrides that hold for one target, by who says them. Of texts the first voice in the order of {@link Voice}
 * counts; of mentions the first that knows a name; tags and texts that must be carried add up, the first voice first,
 * for nobody may take a warning away.
 *
 * <p>Where the profile has the prefix {@code "News:"} and the target {@code ""}, there is no prefix, and the target
 * said so.
 */
public final class OverrideChain {

    private static final OverrideChain NONE = new OverrideChain(Map.of());

    private final Map<Voice, Overrides> voices;

    private OverrideChain(Map<Voice, Overrides> voices) {
        Map<Voice, Overrides> ordered = new EnumMap<>(Voice.class);
        ordered.putAll(voices);
        this.voices = Collections.unmodifiableMap(ordered);
    }

    /** Who speaks, from the one who counts most. */
    public enum Voice {
        /** A target that the request names. */
        TARGET("the request's target"),
        REQUEST("the request"),
        /** A target that stands in the profile. */
        PROFILE_TARGET("the profile's target"),
        PROFILE("the profile"),
        /** The engine's builder. */
        BUILDER("the engine's builder");

        private final String spoken;

        Voice(String spoken) {
            this.spoken = spoken;
        }

        /** For people: {@code the request's target}. */
        public String spoken() {
            return spoken;
        }
    }

    /**
     * A value and who gave it.
     *
     * @param value the value
     * @param by who
     */
    public record Spoken<T>(T value, Voice by) {}

    /** Nobody overrides anything. */
    public static OverrideChain none() {
        return NONE;
    }

    /** What each says; who says nothing may be missing. */
    public static OverrideChain of(Map<Voice, Overrides> voices) {
        return new OverrideChain(voices);
    }

    /** The ready text for a target. */
    public Optional<Spoken<String>> text(String target) {
        return first(overrides -> overrides.textFor(target));
    }

    public Optional<Spoken<String>> prefix() {
        return first(Overrides::prefix);
    }

    public Optional<Spoken<String>> suffix() {
        return first(Overrides::suffix);
    }

    public Optional<Spoken<String>> callToAction() {
        return first(Overrides::callToAction);
    }

    /** Whom each name means on a network; names without an account there are not listed. */
    public Map<String, Spoken<Account>> mentions(String network) {
        Map<String, Spoken<Account>> accounts = new LinkedHashMap<>();
        voices.forEach((voice, overrides) -> overrides.mentions().forEach((name, its) -> {
            Account account = its.get(network);
            if (account != null) {
                accounts.putIfAbsent(name, new Spoken<>(account, voice));
            }
        }));
        return accounts;
    }

    /** Without {@code #}, none twice, none that is banned; case does not count. */
    public List<Spoken<String>> preferredTags() {
        Set<String> seen = bannedTags();
        List<Spoken<String>> tags = new ArrayList<>();
        for (Spoken<String> tag : all(Overrides::preferredTags)) {
            if (seen.add(folded(tag.value()))) {
                tags.add(tag);
            }
        }
        return tags;
    }

    /** Whether a tag may not be used, by whoever banned it. */
    public boolean isBanned(String tag) {
        return bannedTags().contains(folded(tag));
    }

    private Set<String> bannedTags() {
        Set<String> banned = new HashSet<>();
        all(Overrides::bannedTags).forEach(tag -> banned.add(folded(tag.value())));
        return banned;
    }

    /** What a post has to carry, each text once. */
    public List<Spoken<MustCarry>> mustCarry(ReleaseKind kind, String language, String network) {
        Set<String> seen = new HashSet<>();
        return all(Overrides::mustCarry).stream()
                .filter(spoken -> spoken.value().binds(kind, language, network))
                .filter(spoken -> seen.add(spoken.value().text()))
                .toList();
    }

    /** Whose overrides were written when the source said something else. */
    public List<Voice> stale(String sourceHash) {
        return voices.entrySet().stream()
                .filter(voice -> voice.getValue()
                        .sourceHash()
                        .filter(written -> !written.equals(sourceHash))
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The first that says anything. An empty text says that there is to be none. */
    private Optional<Spoken<String>> first(Function<Overrides, Optional<String>> field) {
        return voices.entrySet().stream()
                .flatMap(
                        voice -> field.apply(voice.getValue()).map(text -> new Spoken<>(text, voice.getKey())).stream())
                .findFirst()
                .filter(spoken -> !spoken.value().isBlank());
    }

    private <T> List<Spoken<T>> all(Function<Overrides, List<T>> field) {
        List<Spoken<T>> all = new ArrayList<>();
        voices.forEach(
                (voice, overrides) -> field.apply(overrides).forEach(value -> all.add(new Spoken<>(value, voice))));
        return all;
    }

    private static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
