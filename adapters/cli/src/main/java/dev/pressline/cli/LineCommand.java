package dev.pressline.cli;

import dev.pressline.model.PresslineException;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command that answers a line, or a whole file as if it were one. A new command says what it answers, as a map and as
 * text; reading, writing and failing are done here.
 *
 * @param <T> an answer
 */
abstract class LineCommand<T> implements Callable<Integer> {

    private final Session session;

    @Mixin
    private InOut io = new InOut();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private boolean alarmed;

    LineCommand(Session session) {
        this.session = session;
    }

    /** Holds the options against what is installed, and reads the files that they name, before any input is read. */
    void prepare() {}

    /** The answer to a line; what it throws is the line's error. */
    abstract T answerLine(Line line);

    /** The answer to a file. */
    abstract T answerFile(byte[] content);

    /** For programs, by the names of the contract. */
    abstract Map<String, Object> mapOf(T answer);

    /** For people: lines, each with its end. */
    abstract String textOf(T answer);

    /** Whether the answer holds a finding that the caller wants an exit status for. */
    boolean alarms(T answer) {
        return false;
    }

    /** Whether the command has findings that a build wants to read. */
    boolean hasReports() {
        return false;
    }

    /** The findings of an answer, asked for only where there are reports. */
    Report reportOf(T answer, String file) {
        throw new IllegalStateException("this command has no reports");
    }

    /** Whether lines are read, which may bring what the options lack. */
    boolean readsLines() {
        return io.jsonl();
    }

    Session session() {
        return session;
    }

    ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    @Override
    public Integer call() {
        if (io.contradictory()) {
            throw usage("--jsonl writes JSON; it does not go with another --format");
        }
        if (io.reports() && !hasReports()) {
            throw usage("--format sarif and junit go with commands that have findings: adapt and check");
        }
        prepare();
        Input input = Input.named(io.file(), session);
        int status = io.jsonl() ? answerLines(input) : answerWhole(input);
        session.out().flush();
        return status;
    }

    private int answerLines(Input input) {
        input.read(in -> new LineLoop(new Lines(in), session.out(), this::mapOfLine).run());
        return status();
    }

    private Map<String, Object> mapOfLine(Line line) {
        return mapOf(noted(answerLine(line)));
    }

    private int answerWhole(Input input) {
        byte[] content = input.bytes();
        T answer;
        try {
            answer = noted(answerFile(content));
        } catch (PresslineException e) {
            throw PresslineException.of(e.code(), input.name() + ": " + e.getMessage());
        }
        session.out().text(written(answer, input.name()));
        return status();
    }

    private String written(T answer, String name) {
        return switch (io.format()) {
            case TEXT -> textOf(answer);
            case JSON -> Json.pretty(mapOf(answer)) + "\n";
            case SARIF -> new SarifReport(reportOf(answer, name)).text();
            case JUNIT -> new JUnitReport(reportOf(answer, name)).text();
        };
    }

    private T noted(T answer) {
        alarmed |= alarms(answer);
        return answer;
    }

    private int status() {
        return alarmed ? ExitStatus.FINDING : ExitStatus.DONE;
    }
}
