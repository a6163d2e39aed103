package dev.pressline.network;

/**
 * A network that its rows describe: lengths by {@code text.limit} and {@code weight.*}, layouts by {@code layout}, what
 * its API takes by {@code payload}. A plain new network is one CSV file and no code; where rows can't say it, a class
 * extends this one and overrides the method that differs.
 *
 * <pre>{@code
 * NetworkAdapter board = NetworkAdapter.of(NetworkRules.load(Board.class, "board.csv"));
 * }</pre>
 */
public class RowsAdapter implements NetworkAdapter {

    private final NetworkRules rules;
    private final Grammar grammar;

    /** A network of rows that links what its grammar finds. */
    public RowsAdapter(NetworkRules rules, Grammar grammar) {
        this.rules = rules;
        this.grammar = grammar;
    }

    @Override
    public final NetworkRules rules() {
        return rules;
    }

    @Override
    public final Grammar grammar() {
        return grammar;
    }
}
