package dev.pressline.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Writes lines that end in LF, in UTF-8, whatever the machine's habits. */
final class Output {

    /** How Java says that whoever read has closed the pipe. */
    private static final String BROKEN_PIPE = "Broken pipe";

    private final Writer writer;
    private boolean broken;

    Output(OutputStream out) {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** For what wants to print by itself; it shares the buffer. */
    PrintWriter printer() {
        return new PrintWriter(writer, false);
    }

    /** A line, its end added. */
    void line(String text) {
        text(text);
        text("\n");
    }

    /** Text as it is. */
    void text(String text) {
        attempt(() -> writer.write(text));
    }

    void flush() {
        attempt(writer::flush);
    }

    private interface Writing {
        void run() throws IOException;
    }

    /** What can't be written is complained of once. */
    private void attempt(Writing writing) {
        if (broken) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            broken = true;
            throw unwritable(e);
        }
    }

    private static CommandException unwritable(IOException e) {
        boolean gone = BROKEN_PIPE.equals(e.getMessage());
        return new CommandException(
                gone ? CommandException.Code.READER_GONE : CommandException.Code.UNWRITABLE,
                "the result could not be written: " + e.getMessage());
    }
}
