package dev.pressline.cli;

import dev.pressline.Pressline;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/** One call of the command: its streams, where it stands, how it may look, and the engine once it is needed. */
final class Session {

    private final InputStream in;
    private final Output out;
    private final Output err;
    private final Path directory;
    private final Look look;
    private Optional<Pressline> engine = Optional.empty();

    Session(InputStream in, OutputStream out, OutputStream err, Path directory, Look look) {
        this.in = in;
        this.out = new Output(out);
        this.err = new Output(err);
        this.directory = directory;
        this.look = look;
    }

    InputStream in() {
        return in;
    }

    /** Results, and nothing else. */
    Output out() {
        return out;
    }

    /** Messages. */
    Output err() {
        return err;
    }

    /** What relative paths count from. */
    Path directory() {
        return directory;
    }

    Look look() {
        return look;
    }

    Pressline engine() {
        if (engine.isEmpty()) {
            engine = Optional.of(Pressline.builder().build());
        }
        return engine.get();
    }
}
