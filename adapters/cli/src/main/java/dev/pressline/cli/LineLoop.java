package dev.pressline.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * JSON Lines: an object in, an object out, in the same order and at once. What fails is that line's answer, and the
 * rest goes on.
 */
final class LineLoop {

    private final Lines in;
    private final Output out;
    private final Function<Line, Map<String, Object>> work;

    LineLoop(Lines in, Output out, Function<Line, Map<String, Object>> work) {
        this.in = in;
        this.out = out;
        this.work = work;
    }

    /** Runs to the end of the input, and says how many lines there were. */
    int run() throws IOException {
        int number = 0;
        while (in.hasNext()) {
            number++;
            out.line(answer(number));
            out.flush();
        }
        return number;
    }

    private String answer(int number) throws IOException {
        Line line;
        try {
            line = new Line(Json.object(in.next()));
        } catch (RuntimeException e) {
            Map<String, Object> failed = withId(null);
            failed.put("line", number);
            failed.put("error", Failure.of(e).toMap());
            return Json.line(failed);
        }
        return answer(line);
    }

    private String answer(Line line) {
        Map<String, Object> answer = withId(line.id());
        try {
            answer.putAll(work.apply(line));
            return Json.line(answer);
        } catch (RuntimeException | StackOverflowError e) {
            Map<String, Object> failed = withId(line.id());
            failed.put("error", Failure.of(e).toMap());
            return Json.line(failed);
        }
    }

    private static Map<String, Object> withId(@Nullable Object id) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", id);
        return map;
    }
}
