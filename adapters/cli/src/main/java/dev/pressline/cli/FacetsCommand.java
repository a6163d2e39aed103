package dev.pressline.cli;

import dev.pressline.network.NetworkAdapter;
import dev.pressline.networks.BlueskyGrammar;
import dev.pressline.networks.Facet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** What a network's own clients would make facets of. Only Bluesky has them. */
@Command(name = "facets", description = "Finds what Bluesky's clients would make facets of, by UTF-8 byte offset.")
final class FacetsCommand extends TextCommand<List<Facet>> {

    FacetsCommand(Session session) {
        super(session);
    }

    @Override
    List<Facet> answer(String text, NetworkAdapter network, Line line) {
        if (network.grammar() instanceof BlueskyGrammar grammar) {
            return grammar.facets(text);
        }
        throw new IllegalArgumentException(network.id() + " has no facets, bluesky has");
    }

    @Override
    Map<String, Object> mapOf(List<Facet> facets) {
        return Map.of("facets", facets.stream().map(FacetsCommand::map).toList());
    }

    private static Map<String, Object> map(Facet facet) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("byteStart", facet.byteStart());
        map.put("byteEnd", facet.byteEnd());
        map.put("type", facet.type());
        map.put("value", facet.value());
        return map;
    }

    @Override
    String textOf(List<Facet> facets) {
        Sheet sheet = new Sheet(session().look());
        for (Facet facet : facets) {
            sheet.field(facet.type(), facet.byteStart() + "-" + facet.byteEnd() + "  " + facet.value());
        }
        if (facets.isEmpty()) {
            sheet.line("nothing that would become a facet");
        }
        return sheet.text();
    }
}
