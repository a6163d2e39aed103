package dev.pressline.compose;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How a name is said in copy that no law words: in full, without its form, its ticker or its marks, and without the
 * praise that its bearer gives itself. A version that still has what another one leaves out is not told; a descriptor
 * that readers can check may stay: {@code Acme, a maker of pumps,}.
 */
final class Manners {

    /** What goes wherever it can. */
    private static final Set<String> GOES = Set.of(
            "mark",
            "ticker",
            "short name",
            "pride",
            "legal suffix",
            Wording.ADDRESS_STEP,
            Wording.PLEASURE_STEP,
            Wording.DATELINE_STEP,
            Wording.PRAISE_STEP);

    private final TraitTable table;

    Manners(String language) {
        this.table = TraitTable.forLanguage(language);
    }

    /** The versions that may be told, in their order; never empty where there are any. */
    List<Form> of(List<Form> forms) {
        if (forms.size() < 2) {
            return forms;
        }
        Set<String> gone = new TreeSet<>();
        forms.forEach(form -> steps(form).filter(GOES::contains).forEach(gone::add));
        List<Form> polite = forms.stream()
                .filter(form -> form.version().steps().containsAll(gone))
                .toList();
        return withoutPraise(polite.isEmpty() ? forms : polite);
    }

    /** Where a descriptor boasts, those without it. */
    private List<Form> withoutPraise(List<Form> forms) {
        List<Form> plain = forms.stream()
                .filter(form -> steps(form).anyMatch(Wording.DESCRIPTOR_STEP::equals))
                .toList();
        boolean boasts = !plain.isEmpty() && !boasts(plain.get(0));
        return boasts ? forms.stream().filter(form -> !boasts(form)).toList() : forms;
    }

    private boolean boasts(Form form) {
        return table.of(Lexis.wordsOf(form.text())).contains(Trait.BOAST);
    }

    private static Stream<String> steps(Form form) {
        return form.version().steps().stream();
    }
}
