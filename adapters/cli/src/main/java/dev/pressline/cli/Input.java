package dev.pressline.cli;

import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/**
 * A file, or standard input. What gzip packed is unpacked, whatever its name; a file that can't be had is an UNREADABLE
 * that names it.
 */
final class Input {

    /** More is no page and no post, and would only fill the memory. */
    static final int MAX_BYTES = 10_000_000;

    /** How callers name standard input. */
    static final String STANDARD = "-";

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final String name;
    private final Optional<InputStream> standard;
    private final Path directory;

    private Input(String name, Optional<InputStream> standard, Path directory) {
        this.name = name;
        this.standard = standard;
        this.directory = directory;
    }

    /** What a caller names on the command line: a file, or {@code -}. */
    static Input named(String name, Session session) {
        return name.equals(STANDARD)
                ? new Input("standard input", Optional.of(session.in()), session.directory())
                : file(name, session);
    }

    /** A file, be its name {@code -}; a relative name counts from the working directory. */
    static Input file(String name, Session session) {
        return new Input(name, Optional.empty(), session.directory());
    }

    /** As people read it in a message. */
    String name() {
        return name;
    }

    /** Does something with the stream. */
    @FunctionalInterface
    interface Reading<T> {
        T read(InputStream in) throws IOException;
    }

    /**
     * Reads, and closes the stream.
     *
     * @throws CommandException UNREADABLE
     */
    <T> T read(Reading<T> reading) {
        try (InputStream raw = open();
                InputStream in = unpacked(raw)) {
            return reading.read(in);
        } catch (NoSuchFileException e) {
            throw unreadable("there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable("it may not be read");
        } catch (IOException e) {
            throw unreadable("it could not be read: " + e.getMessage());
        }
    }

    /**
     * All of it.
     *
     * @throws CommandException UNREADABLE
     * @throws PresslineException INPUT_TOO_LARGE above {@link #MAX_BYTES}, unpacked
     */
    byte[] bytes() {
        byte[] bytes = read(in -> in.readNBytes(MAX_BYTES + 1));
        if (bytes.length > MAX_BYTES) {
            throw PresslineException.of(Code.INPUT_TOO_LARGE, name + ": it is longer than " + MAX_BYTES + " bytes")
                    .with("bound", MAX_BYTES)
                    .with("unit", "bytes");
        }
        return bytes;
    }

    /**
     * All of it as a JSON object, read into a value.
     *
     * @throws CommandException UNREADABLE; BAD_JSON, which names the file
     */
    <T> T json(Function<Map<String, Object>, T> reader) {
        try {
            return reader.apply(Json.object(bytes()));
        } catch (CommandException e) {
            throw e.code() == CommandException.Code.BAD_JSON ? e.about(name) : e;
        }
    }

    private InputStream open() throws IOException {
        if (standard.isPresent()) {
            return standard.get();
        }
        Path path = path();
        if (Files.isDirectory(path)) {
            throw unreadable("it is a directory");
        }
        return new BufferedInputStream(
                Files.newInputStream(path)); // what is no plain file can't be asked for its length
    }

    private Path path() {
        try {
            return directory.resolve(name);
        } catch (InvalidPathException e) {
            throw unreadable("that is no name of a file");
        }
    }

    /** Looks at no more bytes than it must: a caller may have sent one, and wait for the answer. */
    private static InputStream unpacked(InputStream raw) throws IOException {
        byte[] head = raw.readNBytes(1);
        if (head.length == 0 || Byte.toUnsignedInt(head[0]) != GZIP_FIRST) {
            return new SequenceInputStream(new ByteArrayInputStream(head), raw);
        }
        byte[] second = raw.readNBytes(1);
        InputStream whole = new SequenceInputStream(
                new SequenceInputStream(new ByteArrayInputStream(head), new ByteArrayInputStream(second)), raw);
        boolean packed = second.length == 1 && Byte.toUnsignedInt(second[0]) == GZIP_SECOND;
        return packed ? new GZIPInputStream(whole) : whole;
    }

    private CommandException unreadable(String why) {
        return new CommandException(CommandException.Code.UNREADABLE, name + ": " + why);
    }
}
