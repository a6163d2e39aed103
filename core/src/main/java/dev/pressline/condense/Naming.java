package dev.pressline.condense;

import dev.pressline.evidence.Connectives;
import dev.pressline.evidence.References;
import dev.pressline.evidence.References.Resolved;
import dev.pressline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says by name whom a sentence means, where the article leaves no doubt: {@code "The Company hired 300 people."} is
 * told as {@code "Acme Heat, Inc. hired 300 people."} in an article of Acme Heat, Inc., and {@code "Notably, Acme
 * hired."} as {@code "Acme hired."} Regulated copy keeps its words.
 */
final class Naming {

    /** In front of what stands for what, in a version's steps. */
    static final String STEP = "reference: ";

    /** What tied a sentence to the one before it. */
    private static final String CONNECTIVE_STEP = "connective";

    private final Optional<References> references;
    private final String language;

    private Naming(Optional<References> references, String language) {
        this.references = references;
        this.language = language;
    }

    static Naming of(Article article) {
        return new Naming(
                article.regulated() ? Optional.empty() : Optional.of(References.of(article)), article.language());
    }

    /** Every unit in turn; one that is no sentence of the source's own is left as it is. */
    List<Named> of(List<SourceUnit> units) {
        List<Named> named = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            SourceUnit unit = units.get(i);
            boolean follows = i > 0
                    && units.get(i - 1).block() == unit.block()
                    && units.get(i - 1).isSayable();
            named.add(
                    unit.isSayable()
                            ? of(unit.text(), follows ? named.get(i - 1).text() : "")
                            : new Named(unit.text(), List.of()));
        }
        return named;
    }

    /**
     * A sentence as it may be told.
     *
     * @param steps who is named in place of what; empty where the sentence is as it was
     */
    record Named(String text, List<String> steps) {}

    /** @param before the sentence before it in the same paragraph, empty where there is none */
    Named of(String sentence, String before) {
        if (references.isEmpty()) {
            return new Named(sentence, List.of());
        }
        Optional<String> loose = Connectives.without(sentence, language);
        List<String> steps =
                new ArrayList<>(loose.map(text -> CONNECTIVE_STEP).stream().toList());
        String text = loose.orElse(sentence);
        Optional<Resolved> resolved = references.get().resolve(text, before);
        resolved.ifPresent(its -> steps.add(STEP + its.from() + " is " + its.to()));
        return new Named(resolved.map(Resolved::text).orElse(text), List.copyOf(steps));
    }
}
