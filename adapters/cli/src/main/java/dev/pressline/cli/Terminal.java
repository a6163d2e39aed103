package dev.pressline.cli;

import java.io.Console;

/** Whether a person sits before the output, as far as Java can tell by itself. */
final class Terminal {

    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull") // asked below where it is never null
    static boolean isThere() {
        Console console = System.console();
        return console != null && saysSo(console);
    }

    /**
     * From JDK 22 on there is a console in a pipe, too, and it must be asked; before, its being there is the answer.
     */
    private static boolean saysSo(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
