package dev.pressline.cli;

/** What the command refuses by itself, before the library sees it. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Stands in {@code error.code} beside the codes of the library. */
    enum Code {
        /** A line or a profile is no JSON object, or no UTF-8. */
        BAD_JSON,
        /** A file is missing, a directory, not ours to read, or a broken archive. */
        UNREADABLE,
        /** The result could not be written. */
        UNWRITABLE,
        /** Whoever read the result wants no more of it. */
        READER_GONE
    }

    private final Code code;

    CommandException(Code code, String message) {
        super(message);
        this.code = code;
    }

    /** The same, with the name of what it is about before its message. */
    CommandException about(String name) {
        return new CommandException(code, name + ": " + getMessage());
    }

    Code code() {
        return code;
    }
}
