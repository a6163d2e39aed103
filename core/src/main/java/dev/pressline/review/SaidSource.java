package dev.pressline.review;

import dev.pressline.evidence.SourceWords;
import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.model.Article;
import dev.pressline.model.Image;
import dev.pressline.model.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A source with what a text made of it is held against.
 *
 * @param article the source
 * @param text all that it says, in whatever place
 * @param words the words of the text
 * @param facts what the text states, in order
 */
record SaidSource(Article article, String text, SourceWords words, List<StatedFact> facts) {

    static SaidSource of(Article article) {
        String text = text(article);
        SourceWords words = SourceWords.of(text);
        return new SaidSource(article, text, words, StatedFacts.of(text, article.language(), words::isSmall));
    }

    private static String text(Article source) {
        Stream<String> images = source.images().stream().map(Image::alt).flatMap(Optional::stream);
        Stream<String> dateline = source.dateline().stream().map(its -> its.text());
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(source.title(), source.body()),
                                source.deck().stream(),
                                source.parts().stream().map(Part::text),
                                source.publisher().stream(),
                                source.authors().stream(),
                                source.keywords().stream(),
                                dateline,
                                images)
                        .flatMap(texts -> texts)
                        .toList());
    }
}
