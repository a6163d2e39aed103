package dev.pressline.cli;

import dev.pressline.model.Adaptation;
import dev.pressline.review.Comparison;
import dev.pressline.review.Comparison.Change;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What an update of a source means for the posts that were made of it. */
@Command(
        name = "compare",
        description = "Says whether an update of a source changes a fact: by two adaptations, the old and the new.")
final class CompareCommand extends LineCommand<Comparison> {

    @Option(names = "--old", paramLabel = "FILE", description = "The adaptation as it was stored.")
    private @Nullable String old;

    private Optional<Adaptation> before = Optional.empty();

    CompareCommand(Session session) {
        super(session);
    }

    @Override
    void prepare() {
        if (old != null) {
            before = Optional.of(Stored.adaptation(Input.named(old, session()).bytes()));
        } else if (!readsLines()) {
            throw usage("--old is missing: the adaptation as it was stored");
        }
    }

    @Override
    Comparison answerLine(Line line) {
        Adaptation stored =
                Stored.adaptation(line, "old").or(() -> before).orElseThrow(() -> Line.bad("old", "is missing"));
        return session().engine().compare(stored, Stored.adaptation(line, "new"));
    }

    @Override
    Comparison answerFile(byte[] content) {
        return session().engine().compare(before.orElseThrow(), Optional.of(Stored.adaptation(content)));
    }

    @Override
    Map<String, Object> mapOf(Comparison comparison) {
        return comparison.toMap();
    }

    @Override
    String textOf(Comparison comparison) {
        Sheet sheet = new Sheet(session().look());
        sheet.line(Choices.name(comparison.verdict()));
        for (Change change : comparison.changed()) {
            String from = change.before().isEmpty() ? "is new" : "was \"" + change.before() + "\"";
            String to = change.after().isEmpty() ? "is gone" : "is \"" + change.after() + "\"";
            sheet.line("  " + change.unit() + "  " + change.kind() + "  " + Sheet.harmless(from + ", " + to));
        }
        return sheet.text();
    }
}
