package dev.pressline.compose;

import dev.pressline.model.Outcome;
import java.util.List;
import java.util.function.Supplier;

/**
 * Chooses what a brief says on one network. Nothing is cut: what does not fit whole is another sentence's turn, and if
 * nothing fits the outcome says by how much.
 */
public final class Composer {

    private static final Composer STANDARD = new Composer();

    private Composer() {}

    /** The composer that everybody shares: it has no state. */
    public static Composer standard() {
        return STANDARD;
    }

    /** The outcome for one target. */
    public Composition compose(ComposeRequest request) {
        List<Supplier<Directions>> directions = Directions.of(request);
        Composition composition = compose(request, directions.get(0).get());
        for (int i = 1; i < directions.size() && isTooLong(composition); i++) {
            composition = compose(request, directions.get(i).get());
        }
        return composition;
    }

    private static Composition compose(ComposeRequest request, Directions directions) {
        return directions.noted(new Composing(request, directions).compose());
    }

    private static boolean isTooLong(Composition composition) {
        return composition.outcome() instanceof Outcome.CannotFit;
    }
}
