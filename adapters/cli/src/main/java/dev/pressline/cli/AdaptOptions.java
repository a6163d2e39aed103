package dev.pressline.cli;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Approval;
import dev.pressline.model.Objective;
import dev.pressline.model.PageDate;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "The publisher as JSON: brand, house tags, must-carry texts, targets, rows of its own.")
    private @Nullable String profileFile;

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
            names = "--deadline",
            paramLabel = "MS",
            description = "Milliseconds that a page may take; targets whose turn comes later are failed.")
    private @Nullable Integer deadlineMs;

    private Profile profile = Profile.empty();

    /** Reads the profile, and holds every network against what is installed. */
    void prepare(Session session) {
        if (profileFile != null) {
            profile = profile(Input.named(profileFile, session));
        }
        Pressline engine = session.engine();
        networks = networks.stream().map(String::strip).toList();
        networks.forEach(engine::network);
        profile.targets().forEach(target -> engine.network(target.network()));
    }

    private static Profile profile(Input file) {
        try {
            return Profile.fromMap(Json.object(file.bytes()));
        } catch (CommandException e) {
            throw e.code() == CommandException.Code.BAD_JSON ? e.about(file.name()) : e;
        }
    }

    AdaptRequest request(ReadRequest page, Line line) {
        Profile its = line.object("profile").map(Profile::fromMap).orElse(profile);
        AdaptRequest.Builder request = AdaptRequest.page(page).profile(its).targets(targets(line));
        Stored.adaptation(line, "stored").ifPresent(stored -> request.approved(stored, approvals(line)));
        deadline(line).ifPresent(request::deadline);
        line.text("sourceId").ifPresent(request::sourceId);
        line.parsed("asOf", Times::instant).or(() -> Optional.ofNullable(asOf)).ifPresent(request::asOf);
        line.parsed("embargo", Times::date)
                .or(() -> Optional.ofNullable(embargo))
                .ifPresent(request::embargo);
        line.parsed("objective", text -> Choices.parse(Objective.class, text))
                .or(() -> Optional.ofNullable(objective))
                .ifPresent(request::objective);
        return request.build();
    }

    /** The only clock: the library itself asks none. */
    private Optional<BooleanSupplier> deadline(Line line) {
        OptionalInt own = line.number("deadlineMs");
        if (own.isEmpty() && deadlineMs == null) {
            return Optional.empty();
        }
        int limit = own.orElseGet(() -> Objects.requireNonNullElse(deadlineMs, 0));
        if (limit < 0) {
            throw Line.bad("deadlineMs", "is " + limit + ", expected 0 or more");
        }
        long start = System.nanoTime();
        long nanos = TimeUnit.MILLISECONDS.toNanos(limit);
        return Optional.of(() -> System.nanoTime() - start >= nanos);
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
