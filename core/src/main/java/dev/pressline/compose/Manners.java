package dev.pressline.compose;

import dev.pressline.model.Version;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

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
    List<Version> of(List<Version> versions) {
        if (versions.size() < 2) {
            return versions;
        }
        Set<String> gone = new TreeSet<>();
        versions.forEach(
                version -> version.steps().stream().filter(GOES::contains).forEach(gone::add));
        List<Version> polite = versions.stream()
                .filter(version -> version.steps().containsAll(gone))
                .toList();
        return withoutPraise(polite.isEmpty() ? versions : polite);
    }

    /** Where a descriptor boasts, those without it. */
    private List<Version> withoutPraise(List<Version> versions) {
        List<Version> plain = versions.stream()
                .filter(version -> version.steps().contains(Wording.DESCRIPTOR_STEP))
                .toList();
        boolean boasts = !plain.isEmpty() && !boasts(plain.get(0));
        return boasts ? versions.stream().filter(version -> !boasts(version)).toList() : versions;
    }

    private boolean boasts(Version version) {
        return table.of(Lexis.wordsOf(version.text())).contains(Trait.BOAST);
    }
}
