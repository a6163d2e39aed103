package dev.pressline.cli;

import dev.pressline.cli.CheckCommand.Checked;
import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.Image;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.review.CopyRequest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What an editor should know of a text that an editor wrote. */
@Command(
        name = "check",
        description =
                "Checks a text that an editor wrote or changed, against its network and its source. Never rewrites.")
final class CheckCommand extends LineCommand<Checked> {

    @Mixin
    private NetworkOption network = new NetworkOption();

    @Mixin
    private PageOptions page = new PageOptions();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Option(names = "--source", paramLabel = "FILE", description = "The page that the text is made of.")
    private @Nullable String source;

    @Option(names = "--as-of", paramLabel = "ISO", description = "The caller's now; pressline asks no clock.")
    private @Nullable Instant asOf;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "End with status 1 from a finding of info, warning or error on; never is the default.")
    private FailOn failOn = FailOn.NEVER;

    private Optional<Article> article = Optional.empty();

    CheckCommand(Session session) {
        super(session);
    }

    /** A text and what is to be known of it. */
    record Checked(String text, String target, List<Finding> findings) {}

    @Override
    void prepare() {
        network.prepare(this);
        profile.prepare(session());
        if (source != null) {
            article = Optional.of(session()
                    .engine()
                    .read(page.page(Input.named(source, session()).bytes())));
        }
    }

    @Override
    Checked answerLine(Line line) {
        return check(line.requiredText("text"), line);
    }

    @Override
    Checked answerFile(byte[] content) {
        return check(TextCommand.decoded(content), Line.empty());
    }

    private Checked check(String text, Line line) {
        Profile its = profile.of(line);
        Target target = target(line, its);
        CopyRequest.Builder request =
                session().engine().check(text, target, its).media(media(line));
        source(line).ifPresent(request::source);
        line.parsed("asOf", Times::instant).or(() -> Optional.ofNullable(asOf)).ifPresent(request::asOf);
        return new Checked(text, target.id(), session().engine().review(request.build()));
    }

    /** An account of the profile by its id, an account as an object, or the account that a network's id names. */
    private Target target(Line line, Profile profile) {
        if (line.fields().get("target") instanceof Map<?, ?> account) {
            return Target.fromMap(Line.object(account));
        }
        Optional<String> id = line.text("target");
        return id.flatMap(its -> profile.targets().stream()
                        .filter(target -> target.id().equals(its))
                        .findFirst())
                .orElseGet(() ->
                        Target.of(id.orElseGet(() -> network.of(line, session()).id())));
    }

    private Optional<Article> source(Line line) {
        boolean own = line.fields().get("html") != null || line.fields().get("path") != null;
        return own ? Optional.of(session().engine().read(page.page(line, session()))) : article;
    }

    private static List<Image> media(Line line) {
        return line.objects("media").stream()
                .map(Line::new)
                .map(CheckCommand::image)
                .toList();
    }

    private static Image image(Line object) {
        Image.Builder image = Image.builder(object.requiredText("url"));
        object.text("alt").ifPresent(image::alt);
        return image.build();
    }

    @Override
    Map<String, Object> mapOf(Checked checked) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("target", checked.target());
        map.put("findings", checked.findings().stream().map(Finding::toMap).toList());
        return map;
    }

    @Override
    String textOf(Checked checked) {
        Sheet sheet = new Sheet(session().look());
        if (checked.findings().isEmpty()) {
            sheet.line("nothing to say about it");
        }
        FindingLines.add(checked.findings(), Optional.of(checked.text()), sheet);
        return sheet.text();
    }

    @Override
    boolean hasReports() {
        return true;
    }

    @Override
    Report reportOf(Checked checked, String file) {
        return new Report(
                "check", file, Optional.of(checked.text()), List.of(checked.target()), checked.findings(), failOn);
    }

    @Override
    boolean alarms(Checked checked) {
        return failOn.reachedBy(checked.findings());
    }
}
