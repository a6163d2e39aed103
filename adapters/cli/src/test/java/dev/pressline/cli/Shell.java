package dev.pressline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs the command in this process, as a shell would: arguments and standard input in; status and both outputs out. */
record Shell(Path directory, Look look) {

    /** What a command left behind. */
    record Ran(int status, String out, String err) {}

    static Shell in(Path directory) {
        return new Shell(directory, new Look(false, true));
    }

    /** For commands that name no file. */
    static Shell anywhere() {
        return in(Path.of("src/test/resources"));
    }

    Ran run(String... arguments) {
        return pipe("", arguments);
    }

    Ran pipe(String input, String... arguments) {
        return pipe(input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    Ran pipe(byte[] input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = PresslineCommand.run(
                new Session(new ByteArrayInputStream(input), out, err, directory, look), arguments);
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
