package dev.pressline.cli;

import dev.pressline.model.Post;
import dev.pressline.model.Segment;
import dev.pressline.network.NetworkAdapter;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How a text goes over the wire. */
@Command(name = "escape", description = "Writes a text as it goes over the wire, so that nothing of it acts as markup.")
final class EscapeCommand extends TextCommand<String> {

    @Option(names = "--field", paramLabel = "NAME", description = "The network's field: text (default), card.title.")
    private String field = Post.TEXT;

    EscapeCommand(Session session) {
        super(session);
    }

    @Override
    String answer(String text, NetworkAdapter network, Line line) {
        return network.encoder(line.text("field").orElse(field)).encode(List.of(new Segment.Words(text)));
    }

    @Override
    Map<String, Object> mapOf(String wire) {
        return Map.of("text", wire);
    }

    /** To the byte, so that it can be piped on. */
    @Override
    String textOf(String wire) {
        return wire;
    }
}
