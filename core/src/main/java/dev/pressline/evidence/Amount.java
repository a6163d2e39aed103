package dev.pressline.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An amount of money or a share, by value: {@code $1.2 billion} and {@code $1,200 million} are the same.
 *
 * @param unit {@code $}, {@code €} …, or {@code %}
 * @param value in units
 * @param grain half of the last digit's worth: {@code $1.2 billion} may stand for 1.15 to 1.25
 * @param written as the text has it
 */
record Amount(String unit, double value, double grain, String written) {

    private static final Map<String, Double> SCALES = Map.ofEntries(
            Map.entry("k", 1e3),
            Map.entry("thousand", 1e3),
            Map.entry("m", 1e6),
            Map.entry("mm", 1e6),
            Map.entry("mn", 1e6),
            Map.entry("million", 1e6),
            Map.entry("b", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("billion", 1e9),
            Map.entry("t", 1e12),
            Map.entry("trillion", 1e12));

    private static final int LONGEST = 15;

    /** All of a text. */
    static List<Amount> in(Tokens tokens) {
        List<Amount> amounts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            at(tokens, i).ifPresent(amounts::add);
        }
        return amounts;
    }

    /** The amount whose number is this token. */
    static Optional<Amount> at(Tokens tokens, int i) {
        if (!tokens.isNumber(i) || tokens.word(i).length() > LONGEST) {
            return Optional.empty();
        }
        String before = tokens.isSign(i - 1) ? tokens.word(i - 1) : "";
        boolean money = !before.isEmpty() && Character.getType(before.codePointAt(0)) == Character.CURRENCY_SYMBOL;
        String after = tokens.word(i + 1);
        if (money) {
            double scale = SCALES.getOrDefault(after, 1.0);
            return Optional.of(of(before, tokens.word(i), scale, tokens.written(i - 1, scale > 1 ? i + 1 : i)));
        }
        boolean share = after.equals("%") || after.equals("percent");
        return share ? Optional.of(of("%", tokens.word(i), 1, tokens.written(i, i + 1))) : Optional.empty();
    }

    private static Amount of(String unit, String number, double scale, String written) {
        String plain = number.replace(",", "");
        int dot = plain.indexOf('.');
        if (dot != plain.lastIndexOf('.') || !plain.chars().allMatch(c -> c < 0x80)) {
            return new Amount(unit, Double.NaN, 0, written);
        }
        int decimals = dot < 0 ? 0 : plain.length() - dot - 1;
        int zeros = dot < 0 ? plain.length() - plain.replaceAll("0+$", "").length() : 0;
        double value = Double.parseDouble(plain) * scale;
        return new Amount(unit, value, Math.pow(10, zeros - decimals) * scale / 2, written);
    }

    /** Whether another amount may be this one, told more or less exactly. */
    boolean covers(Amount other) {
        return Double.isNaN(value)
                || Double.isNaN(other.value)
                || Math.abs(value - other.value) <= Math.max(grain, other.grain) * (1 + 1e-9);
    }
}
