package dev.pressline.network;

import dev.pressline.text.CharacterUnit;
import dev.pressline.text.EmojiSequences;
import dev.pressline.text.TextUnit;
import dev.pressline.text.WeightedUnit;

/** The units that rows can name. */
final class Units {

    static final String WEIGHTED = "weighted";
    static final String CONSERVATIVE = "weighted-conservative";

    private static final int HEX = 16;

    private Units() {}

    static TextUnit of(UnitContext context, Grammar grammar) {
        String unit = context.unit();
        return CharacterUnit.of(unit).orElseGet(() -> switch (unit) {
            case WEIGHTED -> weighted(context, grammar, EmojiSequences.newest());
            case CONSERVATIVE -> weighted(context, grammar, olderEmoji(context.rules()));
            default -> throw context.rules().bad("'" + unit + "' is no known unit");
        });
    }

    private static EmojiSequences olderEmoji(NetworkRules rules) {
        String[] unknown = rules.words(FactKey.WEIGHT_CONSERVATIVE_WITHOUT).stream()
                .map(Units::sequence)
                .toArray(String[]::new);
        return EmojiSequences.upTo(required(rules, FactKey.WEIGHT_CONSERVATIVE_EMOJI))
                .without(unknown);
    }

    /** {@code 267E-FE0F} as it stands in text. */
    private static String sequence(String codePoints) {
        StringBuilder sequence = new StringBuilder();
        for (String codePoint : NetworkRules.words(codePoints.replace('-', ' '))) {
            sequence.appendCodePoint(Integer.parseInt(codePoint, HEX));
        }
        return sequence.toString();
    }

    private static TextUnit weighted(UnitContext context, Grammar grammar, EmojiSequences emoji) {
        NetworkRules rules = context.rules();
        int scale = number(rules, FactKey.WEIGHT_SCALE);
        WeightedUnit.Builder unit = WeightedUnit.builder(context.unit())
                .scale(scale)
                .defaultWeight(number(rules, FactKey.WEIGHT_DEFAULT))
                .emoji(emoji, number(rules, FactKey.WEIGHT_EMOJI));
        rules.number(FactKey.LINK_LENGTH).ifPresent(length -> unit.links(grammar::links, length * scale));
        int inRanges = number(rules, FactKey.WEIGHT_IN_RANGES);
        for (String range : NetworkRules.words(required(rules, FactKey.WEIGHT_RANGES))) {
            addRange(unit, range, inRanges, rules);
        }
        return unit.build();
    }

    private static void addRange(WeightedUnit.Builder unit, String range, int weight, NetworkRules rules) {
        int dash = range.indexOf('-');
        try {
            unit.weight(
                    Integer.parseInt(range, 0, Math.max(dash, 0), HEX),
                    Integer.parseInt(range, dash + 1, range.length(), HEX),
                    weight);
        } catch (IllegalArgumentException e) {
            throw rules.bad("'" + range + "' is no range of code points such as 0-10FF");
        }
    }

    private static int number(NetworkRules rules, FactKey key) {
        return rules.number(key).orElseThrow(() -> rules.bad("needs the row " + key.key() + " to count by weight"));
    }

    private static String required(NetworkRules rules, FactKey key) {
        return rules.text(key).orElseThrow(() -> rules.bad("needs the row " + key.key() + " to count by weight"));
    }
}
