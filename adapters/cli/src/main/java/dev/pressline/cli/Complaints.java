package dev.pressline.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What goes to standard error: one message, and what to do about it. */
final class Complaints {

    private final Session session;

    Complaints(Session session) {
        this.session = session;
    }

    /** {@return the status} The command was called as it does not want to be. */
    int misused(ParameterException e) {
        CommandLine command = e.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        say(name + ": " + e.getMessage());
        UnmatchedArgumentException.printSuggestions(e, command.getErr());
        return said(name + " --help says more", ExitStatus.USAGE);
    }

    /** {@return the status} It could not be done. */
    int failed(Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.code().equals(CommandException.Code.READER_GONE.name())) {
            return failure.status(); // nobody is there to be told
        }
        return said("pressline: " + failure.message() + " (" + failure.code() + ")", failure.status());
    }

    private int said(String message, int status) {
        say(message);
        session.err().flush();
        return status;
    }

    private void say(String message) {
        session.err().line(Sheet.harmless(message));
    }
}
