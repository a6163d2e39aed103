package dev.pressline.network;

import dev.pressline.model.ReleaseKind;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The facts that the core knows how to use. Others may stand in a file under the prefix {@code x-}. */
public enum FactKey {
    /** How people call the network. */
    NAME("name", Form.TEXT),
    /** The longest post, in the row's unit; a row a unit, and every one of them holds. */
    TEXT_LIMIT("text.limit", Form.NUMBER_IN_UNIT),
    /** How much readers see before "more", in the row's unit. */
    FOLD_MOBILE("fold.mobile", Form.NUMBER_IN_UNIT),
    /** The same on a wide screen. */
    FOLD_DESKTOP("fold.desktop", Form.NUMBER_IN_UNIT),
    /** The length from which a text is worth posting there, in the row's unit; {@code aim.min.notice} for a kind. */
    AIM_MIN("aim.min", Form.NUMBER_IN_UNIT),
    /** The length after which no further sentence is added, in the row's unit; {@code aim.max.notice} for a kind. */
    AIM_MAX("aim.max", Form.NUMBER_IN_UNIT),
    /** The most sentences that follow the lead; {@code facts.max.notice} for a kind. */
    FACTS_MAX("facts.max", Form.NUMBER),
    /** How long a first sentence should be there, in chars. */
    LEAD_AIM("lead.aim", Form.NUMBER),
    /**
     * What readers look for in the facts that follow, so that networks differ: {@code figure}, {@code comparison},
     * {@code date}, {@code person}, {@code consequence}; {@code facts.prefer.results} for a kind.
     */
    FACTS_PREFER("facts.prefer", Form.TEXT),
    /**
     * That a kind of release is not to be posted there, {@code not-advised.notice}: {@code local} where it matters to
     * people on the spot or {@code consumers} where the target speaks to them, a colon, and why.
     */
    NOT_ADVISED("not-advised", Form.TEXT),
    /** What each link costs, whatever its length; without the row a link costs what it is long. */
    LINK_LENGTH("link.length", Form.NUMBER),
    /** {@code text}, or {@code card} where the preview carries the link and the text has none. */
    LINK_PLACE("link.place", Form.TEXT),
    /** The most hashtags that we use. */
    HASHTAGS_MAX("hashtags.max", Form.NUMBER),
    /** The field of their own that hashtags go to; without the row they stand in the text. */
    HASHTAGS_FIELD("hashtags.field", Form.TEXT),
    /**
     * What the network would link in words that we mean as words: {@code hashtag mention cashtag}, {@code host} without
     * scheme.
     */
    AUTOLINKED("text.autolinked", Form.TEXT),
    /** The order of parts: {@code lead facts link tags}; {@code layout.results} for one kind of release. */
    LAYOUT("layout", Form.LAYOUT),
    /** What the API takes: {@code message=$text link=$link published=true}. */
    PAYLOAD("payload", Form.PAYLOAD),
    /** What publishing needs that neither page nor target has, as words: {@code access_token}. */
    PAYLOAD_MISSING("payload.missing", Form.TEXT),
    /**
     * How an account is named in a text: {@code handle} where {@code @handle} is enough, {@code resolved} where the
     * publisher looks its id up, {@code id} where without the id it is no mention; without the row names stay names.
     */
    MENTION_FORM("mention.form", Form.TEXT),
    CARD_TITLE_LIMIT("card.title.limit", Form.NUMBER_IN_UNIT),
    CARD_DESCRIPTION_LIMIT("card.description.limit", Form.NUMBER_IN_UNIT),
    IMAGES_MAX("images.max", Form.NUMBER),
    /** The least that a picture is wide, in pixels. */
    IMAGE_WIDTH_MIN("image.width.min", Form.NUMBER),
    IMAGE_HEIGHT_MIN("image.height.min", Form.NUMBER),
    /** The most pixels of a picture, width by height. */
    IMAGE_PIXELS_MAX("image.pixels.max", Form.NUMBER),
    /** The heaviest picture, in bytes. */
    IMAGE_BYTES_MAX("image.bytes.max", Form.NUMBER),
    /** The narrowest and the widest picture that is not cropped or refused: {@code 4:5 3:1}, width to height. */
    IMAGE_RATIO("image.ratio", Form.RATIOS),
    /** Formats that are taken, as words: {@code jpeg png gif}. */
    IMAGE_FORMATS("image.formats", Form.TEXT),
    ALT_LIMIT("alt.limit", Form.NUMBER_IN_UNIT),
    /** The weight of a code point outside {@link #WEIGHT_RANGES}, in parts of {@link #WEIGHT_SCALE}. */
    WEIGHT_DEFAULT("weight.default", Form.NUMBER),
    /** Ranges of code points, in hex: {@code 0-10FF 2000-200D}. */
    WEIGHT_RANGES("weight.ranges", Form.TEXT),
    /** The weight of a code point inside them. */
    WEIGHT_IN_RANGES("weight.in-ranges", Form.NUMBER),
    WEIGHT_SCALE("weight.scale", Form.NUMBER),
    /** The weight of an emoji sequence that the network knows as one. */
    WEIGHT_EMOJI("weight.emoji", Form.NUMBER),
    /** The newest emoji that the conservative count takes for one: {@code 11.0}. */
    WEIGHT_CONSERVATIVE_EMOJI("weight.conservative-emoji", Form.TEXT),
    /** Sequences of that age that the conservative count does not take for one all the same: {@code 267E-FE0F}. */
    WEIGHT_CONSERVATIVE_WITHOUT("weight.conservative-without", Form.TEXT);

    /** What a row of the key looks like. */
    enum Form {
        TEXT,
        NUMBER,
        NUMBER_IN_UNIT,
        /** Two ratios of whole numbers. */
        RATIOS,
        PAYLOAD,
        LAYOUT
    }

    private final String key;
    private final Form form;

    FactKey(String key, Form form) {
        this.key = key;
        this.form = form;
    }

    /** As files write it. */
    public String key() {
        return key;
    }

    Form form() {
        return form;
    }

    /** Whether there may be a row for one kind of release. */
    private boolean isByKind() {
        return switch (this) {
            case LAYOUT, AIM_MIN, AIM_MAX, FACTS_MAX, FACTS_PREFER, NOT_ADVISED -> true;
            default -> false;
        };
    }

    /** The key that a file means, {@code layout.results} being a {@link #LAYOUT}; a kind that nobody knows is none. */
    static Optional<FactKey> of(String key) {
        for (FactKey known : values()) {
            if (known.key.equals(key) || (known.isByKind() && known.isForAKind(key))) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private boolean isForAKind(String row) {
        return row.startsWith(key + ".")
                && Stream.of(ReleaseKind.values()).map(this::keyFor).anyMatch(row::equals);
    }

    /** {@code layout.results} for {@link #LAYOUT} and {@code RESULTS}. */
    public String keyFor(Enum<?> kind) {
        return key + "." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
