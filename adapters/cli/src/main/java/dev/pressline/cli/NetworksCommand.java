package dev.pressline.cli;

import dev.pressline.model.Fact;
import dev.pressline.network.NetworkRules;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is so about each network, who says so, and when that was checked. */
@Command(name = "networks", description = "Lists the facts that everything rests on, each with its source and date.")
final class NetworksCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "One network; all without it.")
    private @Nullable String id;

    @Option(names = "--format", paramLabel = "text|json", description = "For people (default) or for programs.")
    private InOut.Format format = InOut.Format.TEXT;

    @Option(names = "--jsonl", description = "Write a JSON object a network, one a line.")
    private boolean jsonl;

    NetworksCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        List<NetworkRules> networks = rules();
        if (jsonl) {
            networks.forEach(rules -> session.out().line(Json.line(mapOf(rules))));
        } else if (format == InOut.Format.JSON) {
            session.out().line(Json.pretty(mapOf(networks)));
        } else {
            session.out().text(new NetworksSheet(session.look()).of(networks));
        }
        session.out().flush();
        return ExitStatus.DONE;
    }

    private List<NetworkRules> rules() {
        return id == null
                ? session.engine().networks().stream()
                        .map(network -> session.engine().rules(network.id()))
                        .toList()
                : List.of(session.engine().rules(id));
    }

    private Map<String, Object> mapOf(List<NetworkRules> networks) {
        return id == null
                ? Map.of(
                        "networks",
                        networks.stream().map(NetworksCommand::mapOf).toList())
                : mapOf(networks.get(0));
    }

    private static Map<String, Object> mapOf(NetworkRules rules) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("id", rules.network());
        map.put("name", rules.name());
        map.put("rows", rules.facts().stream().map(Fact::toMap).toList());
        return map;
    }
}
