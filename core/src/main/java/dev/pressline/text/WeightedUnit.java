package dev.pressline.text;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts by weights: each code point by the range that it is in, an emoji and a link as one thing each, all on the
 * text's NFC form. With weights in hundredths and 200 as the default, {@code "h\u00E9\u4E2D"} is 1 + 1 + 2 = 4.
 *
 * <p>This is how X counts, see <a href="https://docs.x.com/fundamentals/counting-characters">Counting characters</a>;
 * the figures are the network's and stand in its rows. A lone surrogate has the weight of its code point, U+D800 to
 * U+DFFF.
 *
 * <p>A range is measured as if it stood alone: a link cut by the range is no longer that link. Unlike twitter-text's
 * Java (but like its JavaScript), a text of nothing but blanks is not 0.
 */
public final class WeightedUnit implements TextUnit {

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

    private final String id;
    private final CodePointWeights weights;
    private final int scale;
    private final Optional<EmojiSequences> emoji;
    private final int emojiWeight;
    private final Function<CharSequence, List<Span>> links;
    private final int linkWeight;

    private WeightedUnit(Builder builder) {
        id = builder.id;
        weights = new CodePointWeights(builder.ranges, builder.defaultWeight);
        scale = builder.scale;
        emoji = builder.emoji;
        emojiWeight = builder.emojiWeight;
        links = builder.links;
        linkWeight = builder.linkWeight;
    }

    /** Starts a unit that gives each code point the weight 1. */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    @Override
    public String id() {
        return id;
    }

    /**
     * {@inheritDoc}
     *
     * <p>A part of a whole, such as 150 of 100, is dropped from the sum; a sum beyond the greatest int is that.
     */
    @Override
    public int count(CharSequence text, int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        CharSequence part = start == 0 && end == text.length() ? text : text.subSequence(start, end);
        CharSequence normal = PlainNfc.isPlain(part) || NFC.isNormalized(part) ? part : NFC.normalize(part);
        return (int) Math.min(Integer.MAX_VALUE, sum(normal) / scale);
    }

    private long sum(CharSequence text) {
        long sum = 0;
        int at = 0;
        for (Span link : links.apply(text)) {
            sum += sumWithoutLinks(text, at, link.start()) + linkWeight;
            at = link.end();
        }
        return sum + sumWithoutLinks(text, at, text.length());
    }

    private long sumWithoutLinks(CharSequence text, int start, int end) {
        long sum = 0;
        for (int at = start; at < end; ) {
            int emojiEnd = emoji.isPresent() ? emoji.get().matchEnd(text, at, end) : at;
            if (emojiEnd > at) {
                sum += emojiWeight;
                at = emojiEnd;
            } else {
                int codePoint = Graphemes.codePointAt(text, at, end);
                sum += weights.of(codePoint);
                at += Character.charCount(codePoint);
            }
        }
        return sum;
    }

    /** Gathers what a {@link WeightedUnit} needs. */
    public static final class Builder {

        private final String id;
        private int[] ranges = {};
        private int defaultWeight = 1;
        private int scale = 1;
        private Optional<EmojiSequences> emoji = Optional.empty();
        private int emojiWeight;
        private Function<CharSequence, List<Span>> links = text -> List.of();
        private int linkWeight;

        private Builder(String id) {
            this.id = Objects.requireNonNull(id, "id");
        }

        /** The weight of code points in no range. */
        public Builder defaultWeight(int weight) {
            defaultWeight = atLeastZero("defaultWeight", weight);
            return this;
        }

        /**
         * The weight of a range of code points. Where two ranges overlap, the one given first counts.
         *
         * @param first first code point
         * @param last last code point, included
         */
        public Builder weight(int first, int last, int weight) {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("range is " + first + ".." + last + ", expected 0 <= first <= last");
            }
            int at = ranges.length;
            ranges = Arrays.copyOf(ranges, at + 3);
            ranges[at] = first;
            ranges[at + 1] = last;
            ranges[at + 2] = atLeastZero("weight", weight);
            return this;
        }

        /** How much weight makes a length of 1. */
        public Builder scale(int weightOfOne) {
            if (weightOfOne < 1) {
                throw new IllegalArgumentException("scale is " + weightOfOne + ", expected at least 1");
            }
            scale = weightOfOne;
            return this;
        }

        /** The weight of an emoji, whatever it is made of, and what an emoji is. */
        public Builder emoji(EmojiSequences sequences, int weight) {
            emoji = Optional.of(sequences);
            emojiWeight = atLeastZero("emoji weight", weight);
            return this;
        }

        /**
         * The weight of a link, whatever its length.
         *
         * @param finder gives the links of a text, from left to right, without overlaps
         */
        public Builder links(Function<CharSequence, List<Span>> finder, int weight) {
            links = Objects.requireNonNull(finder, "finder");
            linkWeight = atLeastZero("link weight", weight);
            return this;
        }

        /** The unit as set up so far. */
        public WeightedUnit build() {
            return new WeightedUnit(this);
        }

        private static int atLeastZero(String what, int weight) {
            if (weight < 0) {
                throw new IllegalArgumentException(what + " is " + weight + ", expected at least 0");
            }
            return weight;
        }
    }
}
