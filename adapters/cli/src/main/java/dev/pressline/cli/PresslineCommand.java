package dev.pressline.cli;

import dev.pressline.condense.Guard;
import dev.pressline.model.Objective;
import dev.pressline.model.PageDate;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code pressline}: each call is a {@link Session}, each subcommand a class beside this one. */
@Command(
        name = "pressline",
        description = "Reads a press release and says it properly on each social network.",
        scope = ScopeType.INHERIT,
        mixinStandardHelpOptions = true,
        versionProvider = PresslineCommand.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit status: 0 done, 1 a finding at or above --fail-on, 2 usage, 3 the input could not be read.",
            "Example: pressline adapt release.html --networks x,linkedin"
        })
public final class PresslineCommand implements Runnable, IVersionProvider {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private PresslineCommand() {}

    /** Runs the command and ends the process with its status. */
    public static void main(String[] arguments) {
        Look look = Look.of(System.getenv(), System.getProperties(), Terminal.isThere());
        Session session = new Session(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Path.of(""),
                look);
        System.exit(run(session, arguments));
    }

    /**
     * Runs the command in this process, without colour; relative paths count from the working directory.
     *
     * @return the status
     */
    public static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return run(new Session(in, out, err, Path.of(""), new Look(false, true)), arguments);
    }

    /** {@return the status} Whatever happens, a caller sees a message and never a stack trace. */
    static int run(Session session, String... arguments) {
        Complaints complaints = new Complaints(session);
        try {
            int status = commandLine(session, complaints).execute(arguments);
            session.out().flush();
            return status;
        } catch (RuntimeException | Error e) {
            return complaints.failed(e);
        }
    }

    private static CommandLine commandLine(Session session, Complaints complaints) {
        CommandLine command = new CommandLine(new PresslineCommand());
        for (Object subcommand : subcommands(session)) {
            command.addSubcommand(subcommand);
        }
        Help.Ansi ansi = session.look().colour() ? Help.Ansi.ON : Help.Ansi.OFF;
        return command.registerConverter(Instant.class, text -> converted(text, Times::instant))
                .registerConverter(PageDate.class, text -> converted(text, Times::date))
                .registerConverter(Objective.class, text -> converted(text, its -> Choices.parse(Objective.class, its)))
                .registerConverter(Guard.class, text -> converted(text, its -> Choices.parse(Guard.class, its)))
                .registerConverter(FailOn.class, text -> converted(text, its -> Choices.parse(FailOn.class, its)))
                .registerConverter(
                        InOut.Format.class, text -> converted(text, its -> Choices.parse(InOut.Format.class, its)))
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setExpandAtFiles(false) // a text such as @acme is a text
                .setOut(session.out().printer())
                .setErr(session.err().printer())
                .setParameterExceptionHandler((e, args) -> complaints.misused(e))
                .setExecutionExceptionHandler((e, its, parsed) -> complaints.failed(e));
    }

    /** Each command in its own class; here they are listed, in the order of the help. */
    private static Object[] subcommands(Session session) {
        return new Object[] {
            new AdaptCommand(session),
            new ResolveCommand(session),
            new CheckCommand(session),
            new CompareCommand(session),
            new ReadCommand(session),
            new CountCommand(session),
            new EntitiesCommand(session),
            new FacetsCommand(session),
            new EscapeCommand(session),
            new SentencesCommand(session),
            new CondenseCommand(session),
            new SelectCommand(session),
            new KeyphrasesCommand(session),
            new HashtagsCommand(session),
            new ToneCommand(session),
            new NetworksCommand(session)
        };
    }

    private static <T> T converted(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing");
    }

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(PresslineCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"pressline " + version};
    }
}
