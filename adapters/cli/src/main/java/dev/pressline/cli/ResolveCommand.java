package dev.pressline.cli;

import dev.pressline.model.Adaptation;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A stored adaptation with its links in place. */
@Command(
        name = "resolve",
        description = "Puts short links into an adaptation's slots, and proves again that it fits everywhere.")
final class ResolveCommand extends LineCommand<Adaptation> {

    @Option(
            names = "--link",
            paramLabel = "SLOT=URL",
            description = "The link for a slot (link-1), or for a slot of one target (x/link-1); may be repeated.")
    private Map<String, String> links = new LinkedHashMap<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with status 1 from a finding of info, warning or error on; never is the default.")
    private FailOn failOn = FailOn.NEVER;

    ResolveCommand(Session session) {
        super(session);
    }

    @Override
    Adaptation answerLine(Line line) {
        Map<String, String> all = new LinkedHashMap<>(links);
        all.putAll(line.textMap("links"));
        return session().engine().resolve(Stored.adaptation(line), all);
    }

    @Override
    Adaptation answerFile(byte[] content) {
        return session().engine().resolve(Stored.adaptation(content), links);
    }

    @Override
    Map<String, Object> mapOf(Adaptation adaptation) {
        return adaptation.toMap();
    }

    @Override
    String textOf(Adaptation adaptation) {
        return new AdaptationSheet(adaptation, session().engine(), session().look(), false).text();
    }

    @Override
    boolean alarms(Adaptation adaptation) {
        return failOn.reachedBy(adaptation.findings());
    }
}
