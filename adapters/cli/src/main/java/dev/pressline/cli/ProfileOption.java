package dev.pressline.cli;

import dev.pressline.model.Profile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose posts these are. A line may bring its own profile, which takes the place of the file's. */
final class ProfileOption {

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description =
                    "The publisher as JSON: brand, own hosts, must-carry texts, campaign, targets, rows of its own.")
    private @Nullable String file;

    private Profile profile = Profile.empty();

    /** Reads the file, and holds its networks against what is installed. */
    void prepare(Session session) {
        if (file != null) {
            profile = Input.named(file, session).json(Profile::fromMap);
        }
        profile.targets().forEach(target -> session.engine().network(target.network()));
    }

    Profile of(Line line) {
        return line.object("profile").map(Profile::fromMap).orElse(profile);
    }
}
