package dev.pressline.compose;

import dev.pressline.network.FactKey;
import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkRules;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Keeps a page's words from acting. Where a network links signs by itself, {@code @media} in a release would call
 * somebody and {@code #1a} would join a conversation: such a word loses its sign and stays a word.
 */
final class Signs {

    /** Each round takes one sign off a stack such as {@code @@a}; what is left after them all loses every sign. */
    private static final int ROUNDS = 3;

    /** Without one of these no word acts. */
    private static final String SIGNS = "@#$\uFF20\uFF03";

    private final Grammar grammar;
    private final Set<EntityKind> autolinked = EnumSet.noneOf(EntityKind.class);

    Signs(Grammar grammar, NetworkRules rules) {
        this.grammar = grammar;
        List<String> kinds = rules.words(FactKey.AUTOLINKED);
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.LINK && kinds.contains(kind.name().toLowerCase(Locale.ROOT))) {
                autolinked.add(kind);
            }
        }
    }

    /** The words, without the signs that the network would act on. */
    String dropFrom(String words) {
        if (autolinked.isEmpty() || words.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return words;
        }
        String text = words;
        for (int round = 0; round < ROUNDS; round++) {
            List<Entity> found = acting(text);
            if (found.isEmpty()) {
                return text;
            }
            text = withoutSigns(text, found);
        }
        return acting(text).isEmpty() ? text : text.replaceAll("[@#$\\uFF20\\uFF03]", "");
    }

    private List<Entity> acting(String text) {
        return grammar.entities(text).stream()
                .filter(entity -> autolinked.contains(entity.kind()))
                .toList();
    }

    private static String withoutSigns(String text, List<Entity> entities) {
        StringBuilder without = new StringBuilder(text.length());
        int at = 0;
        for (Entity entity : entities) {
            without.append(text, at, entity.span().start());
            at = entity.span().start() + 1;
        }
        return without.append(text, at, text.length()).toString();
    }
}
