package dev.pressline.model;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A picture of the page, with what the page says of it. */
public final class Image {

    private final String url;
    private final Optional<String> alt;
    private final OptionalInt width;
    private final OptionalInt height;
    private final OptionalLong bytes;

    private Image(Builder builder) {
        this.url = builder.url;
        this.alt = Optional.ofNullable(builder.alt);
        this.width = builder.width;
        this.height = builder.height;
        this.bytes = builder.bytes;
    }

    public static Builder builder(String url) {
        return new Builder(url);
    }

    /** Absolute, http or https. */
    public String url() {
        return url;
    }

    /** The text for those who can't see it; empty where the page has none, which is a finding and never made up. */
    public Optional<String> alt() {
        return alt;
    }

    /** In pixels, where the page says so. */
    public OptionalInt width() {
        return width;
    }

    /** In pixels, where the page says so. */
    public OptionalInt height() {
        return height;
    }

    /** How heavy it is, where the caller knows; no page says so, and nothing is fetched. */
    public OptionalLong bytes() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Image that
                && url.equals(that.url)
                && alt.equals(that.alt)
                && width.equals(that.width)
                && height.equals(that.height)
                && bytes.equals(that.bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(url, alt, width, height, bytes);
    }

    @Override
    public String toString() {
        return "Image[" + url + "]";
    }

    /** Collects what is known of an image. */
    public static final class Builder {

        private final String url;
        private @Nullable String alt;
        private OptionalInt width = OptionalInt.empty();
        private OptionalInt height = OptionalInt.empty();
        private OptionalLong bytes = OptionalLong.empty();

        private Builder(String url) {
            this.url = url;
        }

        public Builder alt(String alt) {
            this.alt = alt;
            return this;
        }

        public Builder size(int width, int height) {
            this.width = OptionalInt.of(width);
            this.height = OptionalInt.of(height);
            return this;
        }

        public Builder bytes(long bytes) {
            this.bytes = OptionalLong.of(bytes);
            return this;
        }

        public Image build() {
            return new Image(this);
        }
    }
}
