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
            profile = read(Input.named(file, session));
        }
        profile.targets().forEach(target -> session.engine().network(target.network()));
    }

    private static Profile read(Input file) {
        try {
            return Profile.fromMap(Json.object(file.bytes()));
        } catch (CommandException e) {
            throw e.code() == CommandException.Code.BAD_JSON ? e.about(file.name()) : e;
        }
    }

    Profile of(Line line) {
        return line.object("profile").map(Profile::fromMap).orElse(profile);
    }
}
