package dev.pressline.cli;

import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What went wrong, as a caller sees it: never a stack trace.
 *
 * @param code stable, for programs
 * @param message for people
 * @param values the figures behind the message, where there are some
 * @param status what the process ends with if it was all that was asked for
 */
record Failure(String code, String message, Map<String, Object> values, int status) {

    /** A value that the library does not take, from whoever called it. */
    private static final String BAD_ARGUMENT = "BAD_ARGUMENT";

    /** A fault of ours: nothing that a caller could mend. */
    private static final String DEFECT = "DEFECT";

    static Failure of(Throwable thrown) {
        if (thrown instanceof PresslineException known) {
            int status = known.code() == Code.UNKNOWN_NETWORK ? ExitStatus.USAGE : ExitStatus.UNREADABLE;
            return new Failure(known.code().name(), messageOf(known), known.values(), status);
        } else if (thrown instanceof CommandException refused) {
            return new Failure(refused.code().name(), messageOf(refused), Map.of(), ExitStatus.UNREADABLE);
        } else if (thrown instanceof IllegalArgumentException misuse) {
            return new Failure(BAD_ARGUMENT, messageOf(misuse), Map.of(), ExitStatus.USAGE);
        }
        return new Failure(
                DEFECT, "a defect of pressline, please report it: " + thrown, Map.of(), ExitStatus.UNREADABLE);
    }

    private static String messageOf(RuntimeException thrown) {
        return String.valueOf(thrown.getMessage());
    }

    /** As a line out carries it under {@code error}. */
    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", code);
        map.put("message", message);
        if (!values.isEmpty()) {
            map.put("values", values);
        }
        return map;
    }
}
