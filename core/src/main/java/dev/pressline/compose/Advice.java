package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.network.FactKey;
import java.util.Optional;

/** Whether a text should be posted there at all: by the tone of the copy, and by the rows of the network. */
final class Advice {

    private static final String LOCAL = "local";

    private Advice() {}

    /** Why not; empty where nothing speaks against it. */
    static Optional<String> against(ComposeRequest request) {
        if (request.tone().tone() == Tone.PURELY_PROMOTIONAL) {
            return Optional.of("the copy is purely promotional: it tells no news");
        }
        Article article = request.brief().article();
        return request.rules().value(FactKey.NOT_ADVISED.keyFor(article.kind())).flatMap(row -> against(row, request));
    }

    /** A row is {@code local: why} or {@code consumers: why}; any other word is an audience, too. */
    private static Optional<String> against(String row, ComposeRequest request) {
        int colon = row.indexOf(':');
        if (colon < 0) {
            return Optional.of(row);
        }
        String condition = row.substring(0, colon).strip();
        String why = row.substring(colon + 1).strip();
        boolean holds = condition.equals(LOCAL)
                ? isLocal(request.material())
                : request.target().audience().filter(condition::equals).isPresent();
        return holds ? Optional.of(why) : Optional.empty();
    }

    /** The headline or the first sentences speak of a road, a main or a closure. */
    private static boolean isLocal(Material material) {
        return material.headline().is(Trait.LOCAL)
                || material.sentences().stream().limit(2).allMatch(unit -> unit.is(Trait.LOCAL));
    }
}
