package dev.pressline.cli;

import dev.pressline.evidence.HashtagCandidates;
import dev.pressline.evidence.Phrase;
import dev.pressline.model.Article;
import java.util.List;
import picocli.CommandLine.Command;

/** Tags that a text offers. */
@Command(name = "hashtags", description = "Offers hashtags that the words of a text make, best first.")
final class HashtagsCommand extends PhrasesCommand {

    HashtagsCommand(Session session) {
        super(session, "tags");
    }

    @Override
    List<Phrase> rank(Article article, int count) {
        return HashtagCandidates.phrases(article, count);
    }

    @Override
    String shown(Phrase phrase) {
        return phrase.tag();
    }
}
