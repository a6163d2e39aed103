package dev.pressline.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text that a post may not go without: a risk warning, a legal notice. It may be bound to kinds of release, languages
 * and networks.
 *
 * <p>{@code MustCarry.inText("Capital at risk.")} stands in every post, or the post cannot fit.
 * {@code MustCarry.builder("Not an offer.
 * …").level(Level.IN_TEXT_OR_LABELLED_LINK).kinds(ReleaseKind.OFFERING).build()} stands in posts on offerings where the
 * whole of it fits; where it does not, {@code Important information:} and the link do.
 */
public final class MustCarry {

    private final String text;
    private final Level level;
    private final Optional<String> url;
    private final List<ReleaseKind> kinds;
    private final List<String> languages;
    private final List<String> networks;

    private MustCarry(Builder builder) {
        this.text = builder.text;
        this.level = builder.level;
        this.url = Optional.ofNullable(builder.url);
        this.kinds = List.copyOf(builder.kinds);
        this.languages = List.copyOf(builder.languages);
        this.networks = List.copyOf(builder.networks);
    }

    /** How it is carried. */
    public enum Level {
        /** The whole text stands in the post. */
        IN_TEXT,
        /** The whole text where it fits; else the link, introduced in the post's language. */
        IN_TEXT_OR_LABELLED_LINK,
        /** The link stands in the post or its card. */
        LINK
    }

    /** A text that stands in every post. */
    public static MustCarry inText(String text) {
        return builder(text).build();
    }

    public static Builder builder(String text) {
        return new Builder(text);
    }

    /** To the letter; with {@link Level#LINK} what the link is about, for people. */
    public String text() {
        return text;
    }

    public Level level() {
        return level;
    }

    /** Where the whole stands; the article's own address where nothing is given. */
    public Optional<String> url() {
        return url;
    }

    /** For these kinds of release; for all where empty. */
    public List<ReleaseKind> kinds() {
        return kinds;
    }

    /** For these languages, by their first subtag; for all where empty. */
    public List<String> languages() {
        return languages;
    }

    /** For these networks; for all where empty. */
    public List<String> networks() {
        return networks;
    }

    /** Whether it binds a post of a kind of release, in a language, on a network. */
    public boolean binds(ReleaseKind kind, String language, String network) {
        return (kinds.isEmpty() || kinds.contains(kind))
                && (networks.isEmpty() || networks.contains(network))
                && (languages.isEmpty()
                        || languages.stream().anyMatch(its -> primary(its).equals(primary(language))));
    }

    private static String primary(String bcp47) {
        return Locale.forLanguageTag(bcp47).getLanguage();
    }

    /** The text alone where it is all there is to say, else an object. */
    Object toPlain() {
        if (level == Level.IN_TEXT && url.isEmpty() && kinds.isEmpty() && languages.isEmpty() && networks.isEmpty()) {
            return text;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", text);
        map.put("level", Names.of(level));
        url.ifPresent(value -> map.put("url", value));
        map.put("kinds", kinds.stream().map(Names::of).toList());
        map.put("languages", languages);
        map.put("networks", networks);
        return map;
    }

    /** Each item a text, or an object. */
    static List<MustCarry> from(Fields map, String name) {
        return map.textsOrObjects(name, MustCarry::inText, MustCarry::from);
    }

    private static MustCarry from(Fields map) {
        Builder builder =
                builder(map.text("text")).languages(map.texts("languages")).networks(map.texts("networks"));
        builder.kinds = map.choices("kinds", ReleaseKind.class);
        if (map.names().contains("level")) {
            builder.level(map.choice("level", Level.class));
        }
        map.optionalText("url").ifPresent(builder::url);
        return builder.build();
    }

    @Override
    public String toString() {
        return "MustCarry[" + level + ": " + text + "]";
    }

    /** Collects what must be carried, and where. */
    public static final class Builder {

        private final String text;
        private Level level = Level.IN_TEXT;
        private @Nullable String url;
        private List<ReleaseKind> kinds = new ArrayList<>();
        private List<String> languages = List.of();
        private List<String> networks = List.of();

        private Builder(String text) {
            this.text = text;
        }

        public Builder level(Level level) {
            this.level = level;
            return this;
        }

        public Builder url(String url) {
            this.url = url;
            return this;
        }

        public Builder kinds(ReleaseKind... kinds) {
            this.kinds = List.of(kinds);
            return this;
        }

        public Builder languages(List<String> languages) {
            this.languages = languages;
            return this;
        }

        public Builder networks(List<String> networks) {
            this.networks = networks;
            return this;
        }

        public MustCarry build() {
            return new MustCarry(this);
        }
    }
}
