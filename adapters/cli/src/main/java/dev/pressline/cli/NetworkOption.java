package dev.pressline.cli;

import dev.pressline.network.NetworkAdapter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which network's rules a text is held against. A line's own field wins. */
final class NetworkOption {

    @Option(names = "--network", paramLabel = "ID", description = "The network; see: pressline networks.")
    private @Nullable String id;

    /** Refuses a network that is not installed, and a file without one; a line may bring its own. */
    <T> void prepare(LineCommand<T> command) {
        if (id != null) {
            command.session().engine().network(id);
        } else if (!command.readsLines()) {
            throw command.usage("--network is missing");
        }
    }

    NetworkAdapter of(Line line, Session session) {
        String network = line.text("network").orElse(id == null ? "" : id);
        if (network.isEmpty()) {
            throw Line.bad("network", "is missing, and so is --network");
        }
        return session.engine().network(network);
    }
}
