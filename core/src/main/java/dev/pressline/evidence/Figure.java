package dev.pressline.evidence;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A number's value, however it is grouped and scaled: {@code 1,200} and {@code 1.2 thousand} are {@code 1200}. */
final class Figure {

    /** Longer rows of digits are no figures that anybody rounds. */
    private static final int LONGEST = 18;

    private static final int GROUP = 3;
    private static final Set<String> DECIMAL_COMMA = Set.of("de", "fr", "es", "it", "nl", "pt");
    private static final Map<String, String> SCALES = Map.ofEntries(
            Map.entry("k", "1000"),
            Map.entry("thousand", "1000"),
            Map.entry("m", "1000000"),
            Map.entry("mn", "1000000"),
            Map.entry("mio", "1000000"),
            Map.entry("million", "1000000"),
            Map.entry("millionen", "1000000"),
            Map.entry("tsd", "1000"),
            Map.entry("millions", "1000000"),
            Map.entry("millones", "1000000"),
            Map.entry("b", "1000000000"),
            Map.entry("bn", "1000000000"),
            Map.entry("billion", "1000000000"),
            Map.entry("mrd", "1000000000"),
            Map.entry("milliarde", "1000000000"),
            Map.entry("milliarden", "1000000000"),
            Map.entry("milliards", "1000000000"),
            Map.entry("trillion", "1000000000000"));

    private Figure() {}

    /** What a word multiplies the number before it by. */
    static Optional<String> scale(String word) {
        return Optional.ofNullable(SCALES.get(word));
    }

    /**
     * A number token's value.
     *
     * @param scale what it is multiplied by, or empty
     * @return as plain decimals; as written where it is no decimal number
     */
    static String value(String number, String scale, String language) {
        if (number.length() > LONGEST
                || !number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',')) {
            return number;
        }
        BigDecimal value = new BigDecimal(plain(number, DECIMAL_COMMA.contains(language) ? ',' : '.'));
        BigDecimal scaled = scale.isEmpty() ? value : value.multiply(new BigDecimal(scale));
        return scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
    }

    /** With a dot before decimals and nothing between groups. */
    private static String plain(String number, char decimal) {
        char group = decimal == '.' ? ',' : '.';
        String ungrouped = isGrouped(number, group) ? number.replace(String.valueOf(group), "") : number;
        String dotted = ungrouped.replace(',', '.');
        int last = dotted.lastIndexOf('.');
        return dotted.indexOf('.') == last ? dotted : dotted.replace(".", "");
    }

    /** Whether each group but the first has three digits; decimals after them are none. */
    private static boolean isGrouped(String number, char group) {
        int decimal = number.lastIndexOf(group == ',' ? '.' : ',');
        int end = decimal > number.lastIndexOf(group) ? decimal : number.length();
        String[] groups = number.substring(0, end).split("[.,]", -1);
        return groups.length > 1 && Stream.of(groups).skip(1).allMatch(digits -> digits.length() == GROUP);
    }
}
