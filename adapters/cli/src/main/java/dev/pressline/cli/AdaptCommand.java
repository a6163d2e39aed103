package dev.pressline.cli;

import dev.pressline.model.Adaptation;
import dev.pressline.read.ReadRequest;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a page becomes on each network. */
@Command(
        name = "adapt",
        description = "Says what a page says, anew, on each network: texts, lengths beside limits, findings.")
final class AdaptCommand extends LineCommand<Adaptation> {

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private AdaptOptions options = new AdaptOptions();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with status 1 from a finding of info, warning or error on; never is the default.")
    private FailOn failOn = FailOn.NEVER;

    @Option(
            names = "--alternatives",
            description = "Shows in text what else could be posted, each led by another fact; JSON always has it.")
    private boolean alternatives;

    AdaptCommand(Session session) {
        super(session);
    }

    @Override
    void prepare() {
        options.prepare(session());
    }

    @Override
    Adaptation answerLine(Line line) {
        return adapt(page.page(line, session()), line);
    }

    @Override
    Adaptation answerFile(byte[] content) {
        return adapt(page.page(content), Line.empty());
    }

    private Adaptation adapt(ReadRequest request, Line line) {
        return session().engine().adapt(options.request(request, line));
    }

    @Override
    Map<String, Object> mapOf(Adaptation adaptation) {
        return adaptation.toMap();
    }

    @Override
    String textOf(Adaptation adaptation) {
        return new AdaptationSheet(adaptation, session().engine(), session().look(), alternatives).text();
    }

    @Override
    boolean alarms(Adaptation adaptation) {
        return failOn.reachedBy(adaptation.findings());
    }
}
