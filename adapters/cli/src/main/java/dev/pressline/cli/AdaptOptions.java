package dev.pressline.cli;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Approval;
import dev.pressline.model.Objective;
import dev.pressline.model.Overrides;
import dev.pressline.model.Ownership;
import dev.pressline.model.PageDate;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * For whom a page is adapted, and what only the caller knows. A line's own fields win over these, these over the
 * profile.
 */
final class AdaptOptions {

    @Option(
            names = "--networks",
            paramLabel = "ID",
            split = ",",
            description = "For these networks, divided by commas; without it for the profile's targets, else for all.")
    private List<String> networks = List.of();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    @Mixin
    private DeadlineOption deadline = new DeadlineOption();

    @Option(names = "--as-of", paramLabel = "ISO", description = "The caller's now; pressline asks no clock.")
    private @Nullable Instant asOf;

    @Option(names = "--embargo", paramLabel = "ISO", description = "Nothing may go out before it.")
    private @Nullable PageDate embargo;

    @Option(
            names = "--objective",
            paramLabel = "GOAL",
            description = "What the posts are for: awareness (default), engagement, customer-service, conversion.")
    private @Nullable Objective objective;

    @Option(
            names = "--publish-at",
            paramLabel = "ISO",
            description = "When the source itself goes out; nothing goes out before it.")
    private @Nullable PageDate publishAt;

    @Option(
            names = "--overrides",
            paramLabel = "FILE",
            description = "What is to be said as JSON: ready texts, prefix, suffix, mentions, tags, must-carry texts.")
    private @Nullable String overridesFile;

    private Overrides overrides = Overrides.none();

    /** Reads the files, and holds every network against what is installed. */
    void prepare(Session session) {
        profile.prepare(session);
        if (overridesFile != null) {
            overrides = Input.named(overridesFile, session).json(Overrides::fromMap);
        }
        Pressline engine = session.engine();
        networks = networks.stream().map(String::strip).toList();
        networks.forEach(engine::network);
    }

    AdaptRequest request(ReadRequest page, Line line) {
        AdaptRequest.Builder request = AdaptRequest.page(page)
                .profile(profile.of(line))
                .targets(targets(line))
                .overrides(line.object("overrides").map(Overrides::fromMap).orElse(overrides))
                .ownership(Ownership.fromMap(line.fields()));
        Stored.adaptation(line, "stored").ifPresent(stored -> request.approved(stored, approvals(line)));
        deadline.of(line).ifPresent(request::deadline);
        line.text("sourceId").ifPresent(request::sourceId);
        line.parsed("asOf", Times::instant).or(() -> Optional.ofNullable(asOf)).ifPresent(request::asOf);
        line.parsed("embargo", Times::date)
                .or(() -> Optional.ofNullable(embargo))
                .ifPresent(request::embargo);
        line.parsed("publishAt", Times::date)
                .or(() -> Optional.ofNullable(publishAt))
                .ifPresent(request::publishAt);
        line.parsed("objective", text -> Choices.parse(Objective.class, text))
                .or(() -> Optional.ofNullable(objective))
                .ifPresent(request::objective);
        return request.build();
    }

    private static List<Approval> approvals(Line line) {
        return line.objects("approvals").stream().map(Approval::fromMap).toList();
    }

    /** None leaves it to the profile, and then to what is installed. */
    private List<Target> targets(Line line) {
        List<Object> targets = line.items("targets");
        if (!targets.isEmpty()) {
            return targets.stream().map(AdaptOptions::target).toList();
        }
        List<String> named = line.texts("networks");
        return (named.isEmpty() ? networks : named).stream().map(Target::of).toList();
    }

    private static Target target(Object item) {
        if (item instanceof String network) {
            return Target.of(network);
        } else if (item instanceof Map<?, ?> object) {
            return Target.fromMap(Line.object(object));
        }
        throw Line.bad("targets", "holds " + Line.kindOf(item) + ", expected ids of networks or objects");
    }
}
