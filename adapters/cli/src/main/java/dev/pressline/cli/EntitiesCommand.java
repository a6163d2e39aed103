package dev.pressline.cli;

import dev.pressline.cli.EntitiesCommand.Found;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;

/** What a network would link in a text. */
@Command(name = "entities", description = "Finds what a network would link: urls, hashtags, mentions, cashtags.")
final class EntitiesCommand extends TextCommand<Found> {

    EntitiesCommand(Session session) {
        super(session);
    }

    /** A text, and what would be linked in it. */
    record Found(String text, List<Entity> entities) {}

    @Override
    Found answer(String text, NetworkAdapter network, Line line) {
        return new Found(text, network.grammar().entities(text));
    }

    @Override
    Map<String, Object> mapOf(Found found) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (EntityKind kind : EntityKind.values()) {
            map.put(
                    plural(kind),
                    found.entities().stream()
                            .filter(entity -> entity.kind() == kind)
                            .map(entity -> map(entity, found.text()))
                            .toList());
        }
        return map;
    }

    private static Map<String, Object> map(Entity entity, String text) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("start", entity.span().start());
        map.put("end", entity.span().end());
        map.put("text", entity.span().in(text));
        return map;
    }

    private static String plural(EntityKind kind) {
        return switch (kind) {
            case LINK -> "urls";
            case HASHTAG -> "hashtags";
            case MENTION -> "mentions";
            case CASHTAG -> "cashtags";
        };
    }

    @Override
    String textOf(Found found) {
        Sheet sheet = new Sheet(session().look());
        for (Entity entity : found.entities()) {
            String place = entity.span().start() + "-" + entity.span().end();
            sheet.field(
                    Choices.name(entity.kind()), place + "  " + entity.span().in(found.text()));
        }
        if (found.entities().isEmpty()) {
            sheet.line("nothing that the network would link");
        }
        return sheet.text();
    }
}
