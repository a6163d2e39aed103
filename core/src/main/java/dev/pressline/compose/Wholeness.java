package dev.pressline.compose;

import dev.pressline.model.ReleaseKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A notice or a recall says the whole of what it counts up, models, streets, dates, or none of it: no version of a
 * sentence that leaves something out but habits, and no list in part. What is not said stands behind the link.
 */
final class Wholeness {

    private static final Set<ReleaseKind> KINDS = EnumSet.of(ReleaseKind.NOTICE, ReleaseKind.RECALL);

    /** Words that are left out stand in the step that left them out: {@code phrase: in Berlin}. */
    private static final String QUOTES = ": ";

    /** Words in the place of others: nothing is gone. */
    private static final List<String> REPLACING = List.of("date: ", "time: ", "reference: ");

    private Wholeness() {}

    /** The unit in the versions in which its kind may be told. */
    static Unit of(Unit unit, ReleaseKind kind) {
        if (!KINDS.contains(kind)) {
            return unit;
        }
        List<Form> whole = unit.forms().stream().filter(Wholeness::isWhole).toList();
        return unit.told(whole.isEmpty() ? unit.forms().subList(0, 1) : whole);
    }

    private static boolean isWhole(Form form) {
        return form.version().steps().stream().noneMatch(Wholeness::takesWords);
    }

    private static boolean takesWords(String step) {
        boolean quotes = step.contains(QUOTES) && REPLACING.stream().noneMatch(step::startsWith);
        return quotes || step.equals(Wording.AFTERTHOUGHT_STEP);
    }
}
