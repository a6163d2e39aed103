package dev.pressline.compose;

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
        return new Composing(request).compose();
    }
}
