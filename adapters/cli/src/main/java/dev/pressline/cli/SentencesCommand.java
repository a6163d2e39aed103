package dev.pressline.cli;

import dev.pressline.text.Sentences;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where the sentences of a text begin and end. */
@Command(name = "sentences", description = "Splits a text into its sentences.")
final class SentencesCommand extends LineCommand<List<String>> {

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "The text's language, as BCP 47; English by default.")
    private String language = "en";

    SentencesCommand(Session session) {
        super(session);
    }

    @Override
    List<String> answerLine(Line line) {
        return sentences(line.requiredText("text"), line.text("language").orElse(language));
    }

    @Override
    List<String> answerFile(byte[] content) {
        return sentences(TextCommand.decoded(content), language);
    }

    private static List<String> sentences(String text, String language) {
        return Sentences.of(text, Locale.forLanguageTag(language)).stream()
                .map(span -> span.in(text))
                .toList();
    }

    @Override
    Map<String, Object> mapOf(List<String> sentences) {
        return Map.of("sentences", sentences);
    }

    @Override
    String textOf(List<String> sentences) {
        return sentences.isEmpty() ? "" : String.join("\n", sentences) + "\n";
    }
}
