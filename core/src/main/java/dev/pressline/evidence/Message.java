package dev.pressline.evidence;

import dev.pressline.model.Article;
import dev.pressline.model.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader gets, with its evidence: the headline, and the text under it. The parts of a release that are not its
 * message (boilerplate, small print, contact) are left out, for their praise is not the message's.
 *
 * @param language of its cues, BCP 47
 * @param title empty where there is none
 * @param body everything under it
 * @param inTitle cues of the title
 * @param inBody cues of the body
 */
public record Message(String language, String title, String body, List<Evidence> inTitle, List<Evidence> inBody) {

    public Message {
        inTitle = List.copyOf(inTitle);
        inBody = List.copyOf(inBody);
    }

    /** What a headline and a text under it say, in a language whose cues are known. */
    public static Message of(String title, String body, Cues cues) {
        return new Message(cues.language(), title, body, cues.find(title), cues.find(body));
    }

    /** What an article says, without its parts. */
    public static Message of(Article article, Cues cues) {
        String body = Stream.concat(article.deck().stream(), Stream.of(article.body()))
                .collect(Collectors.joining("\n"));
        return of(article.title(), body, cues);
    }

    /** Both sides. Spans count in the title, a line break, the body. */
    public List<Evidence> evidence() {
        int shift = title.isEmpty() ? 0 : title.length() + 1;
        return Stream.concat(
                        inTitle.stream(),
                        inBody.stream()
                                .map(found -> new Evidence(
                                        found.side(), found.cue(), found.span().shifted(shift), found.text())))
                .toList();
    }
}
