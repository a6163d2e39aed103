package dev.pressline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a caller can mend: a page over its bound, a network that is not installed, a bad row of facts. Misuse of the API
 * is an {@link IllegalArgumentException}; what an editor's text causes is a {@link Finding}.
 */
public final class PresslineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, as JSON and the command write it. */
    public enum Code {
        /** The input is larger than its bound: values {@code bound}, {@code actual}, {@code unit}. */
        INPUT_TOO_LARGE,
        /** The input holds no text to speak of. */
        EMPTY_INPUT,
        /** The input is no text or markup: an image, an archive, a program. */
        NOT_TEXT,
        /** No such network is installed: values {@code network}, {@code installed}. */
        UNKNOWN_NETWORK,
        /** Two providers offer the same network: value {@code network}. */
        DUPLICATE_NETWORK,
        /** A row of facts is wrong: values {@code file}, {@code line}. */
        BAD_FACT,
        /** A stored value is not of the form that this version reads: value {@code path}. */
        BAD_VALUE,
        /** A link to be filled in is no web address: values {@code slot}, {@code reason}. */
        BAD_LINK,
        /** The caller's deadline passed before this target's turn. */
        DEADLINE_PASSED,
        /** An adapter threw: value {@code network}. */
        ADAPTER_FAILED
    }

    private final Code code;
    private final transient Map<String, Object> values;

    private PresslineException(Code code, String message, Map<String, Object> values) {
        super(message);
        this.code = code;
        this.values = values;
    }

    /** An error without values. */
    public static PresslineException of(Code code, String message) {
        return new PresslineException(code, message, Map.of());
    }

    /** This error with one more value that a program may want to read. */
    public PresslineException with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(values);
        more.put(name, value);
        PresslineException copy = new PresslineException(code, String.valueOf(getMessage()), more);
        copy.setStackTrace(getStackTrace());
        return copy;
    }

    public Code code() {
        return code;
    }

    /** The figures and names behind the message, by the names that {@link Code} lists. */
    public Map<String, Object> values() {
        return Collections.unmodifiableMap(values);
    }
}
