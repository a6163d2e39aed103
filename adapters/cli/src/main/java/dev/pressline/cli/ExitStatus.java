package dev.pressline.cli;

/** How the command ends; scripts rely on these numbers. */
final class ExitStatus {

    /** Done, single failed lines of a {@code --jsonl} run included. */
    static final int DONE = 0;

    /** Done, and there is a finding at or above {@code --fail-on}. */
    static final int FINDING = 1;

    /** The command was not called as it wants to be called. */
    static final int USAGE = 2;

    /** The input could not be read, or the result not be written. */
    static final int UNREADABLE = 3;

    private ExitStatus() {}
}
