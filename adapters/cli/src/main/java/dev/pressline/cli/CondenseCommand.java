package dev.pressline.cli;

import dev.pressline.condense.Condensed;
import dev.pressline.condense.Guard;
import dev.pressline.condense.SentenceCondenser;
import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import dev.pressline.text.Graphemes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A sentence or headline of English in fewer words. */
@Command(
        name = "condense",
        description = "Shortens a sentence or headline to a budget by leaving words out, or refuses; never cuts.")
final class CondenseCommand extends LineCommand<CondenseCommand.Answer> {

    private static final String ENGLISH = "en";

    @Option(
            names = "--budget",
            paramLabel = "N",
            description = "How long it may be, in characters as readers see them.")
    private @Nullable Integer budget;

    @Option(
            names = "--guard",
            paramLabel = "sentence|full",
            description = "full: hedges, conditions and whose claim it is must stay, too.")
    private Guard guard = Guard.SENTENCE;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The text's language, en by default; others than English are whole or refused.")
    private String language = ENGLISH;

    @Option(
            names = "--must-carry",
            paramLabel = "TEXT",
            description = "A text that must stay where it stands, or the answer is a refusal; may be repeated.")
    private List<String> mustCarry = List.of();

    @Option(names = "--explain", description = "Show every version with what it leaves out, and its score.")
    private boolean explain;

    CondenseCommand(Session session) {
        super(session);
    }

    /**
     * What became of a text.
     *
     * @param frontier empty unless asked for
     */
    record Answer(Condensed condensed, Optional<Frontier> frontier) {}

    @Override
    void prepare() {
        if (budget == null && !readsLines()) {
            throw usage("--budget is missing");
        }
    }

    @Override
    Answer answerLine(Line line) {
        Guard its =
                line.parsed("guard", text -> Choices.parse(Guard.class, text)).orElse(guard);
        OptionalInt own = line.number("budget");
        if (own.isEmpty() && budget == null) {
            throw Line.bad("budget", "is missing");
        }
        String tag = line.text("language").orElse(language);
        List<String> carried = line.texts("mustCarry");
        SentenceCondenser condenser = SentenceCondenser.with(its).mustCarry(carried.isEmpty() ? mustCarry : carried);
        return answer(line.requiredText("text"), own.orElseGet(() -> budget == null ? 0 : budget), condenser, tag);
    }

    @Override
    Answer answerFile(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8).strip();
        return answer(
                text, budget == null ? 0 : budget, SentenceCondenser.with(guard).mustCarry(mustCarry), language);
    }

    private Answer answer(String text, int room, SentenceCondenser condenser, String tag) {
        if (!Locale.forLanguageTag(tag).getLanguage().equals(ENGLISH)) {
            return whole(text, room, tag);
        }
        Optional<Frontier> frontier = explain ? Optional.of(condenser.frontier(text)) : Optional.empty();
        return new Answer(condenser.condense(text, room), frontier);
    }

    private Answer whole(String text, int room, String tag) {
        Optional<Frontier> frontier = explain ? Optional.of(Frontier.whole(text)) : Optional.empty();
        Condensed condensed = Graphemes.count(text) <= room
                ? new Condensed.Fits(Version.whole(text))
                : new Condensed.Refused("it is longer than " + room + ", and nothing is left out of texts in " + tag);
        return new Answer(condensed, frontier);
    }

    @Override
    Map<String, Object> mapOf(Answer answer) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (answer.condensed() instanceof Condensed.Fits fits) {
            map.put("text", fits.version().text());
        } else if (answer.condensed() instanceof Condensed.Refused refused) {
            map.put("refused", refused.reason());
        }
        answer.frontier()
                .ifPresent(frontier -> map.put(
                        "frontier",
                        frontier.versions().stream().map(CondenseCommand::mapOf).toList()));
        return map;
    }

    private static Map<String, Object> mapOf(Version version) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", version.text());
        map.put("length", Graphemes.count(version.text()));
        map.put("steps", version.steps());
        map.put("score", version.score());
        return map;
    }

    @Override
    String textOf(Answer answer) {
        StringBuilder text = new StringBuilder();
        if (answer.condensed() instanceof Condensed.Fits fits) {
            text.append(fits.version().text()).append('\n');
        } else if (answer.condensed() instanceof Condensed.Refused refused) {
            text.append("refused: ").append(refused.reason()).append('\n');
        }
        answer.frontier()
                .map(Frontier::versions)
                .orElse(List.of())
                .forEach(version -> text.append('\n').append(row(version)));
        return text.toString();
    }

    private static String row(Version version) {
        StringBuilder row = new StringBuilder();
        row.append(Graphemes.count(version.text()))
                .append("  ")
                .append(version.text())
                .append('\n');
        version.steps().forEach(step -> row.append("     - ").append(step).append('\n'));
        return row.toString();
    }
}
