package dev.pressline.cli;

import dev.pressline.evidence.Phrase;
import dev.pressline.evidence.PhraseRanking;
import dev.pressline.model.Article;
import java.util.List;
import picocli.CommandLine.Command;

/** What a text is about, in phrases. */
@Command(name = "keyphrases", description = "Finds the phrases that say what a text is about, best first.")
final class KeyphrasesCommand extends PhrasesCommand {

    KeyphrasesCommand(Session session) {
        super(session, "phrases");
    }

    @Override
    List<Phrase> rank(Article article, int count) {
        return PhraseRanking.standard().keyPhrases(article, count);
    }

    @Override
    String shown(Phrase phrase) {
        return phrase.written();
    }
}
