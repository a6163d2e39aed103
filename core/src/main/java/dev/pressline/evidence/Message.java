package dev.pressline.evidence;

import dev.pressline.model.Article;
import dev.pressline.model.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader gets, with its evidence: the headline, and the text under it. The parts of a release that are not its
 * message (boilerplate, small print, contact) are left out, for their praise is not the message's.
 */
public final class Message {

    private final String title;
    private final String body;
    private final Cues cues;
    private final Tokens titleTokens;
    private final Tokens bodyTokens;
    private final List<Evidence> inTitle;
    private final List<Evidence> inBody;

    private Message(String title, String body, Cues cues) {
        this.title = title;
        this.body = body;
        this.cues = cues;
        this.titleTokens = Tokens.of(title);
        this.bodyTokens = Tokens.of(body);
        this.inTitle = cues.find(titleTokens);
        this.inBody = cues.find(bodyTokens);
    }

    /** What a headline and a text under it say, in a language whose cues are known. */
    public static Message of(String title, String body, Cues cues) {
        return new Message(title, body, cues);
    }

    /** What an article says, without its parts. */
    public static Message of(Article article, Cues cues) {
        String body = Stream.concat(article.deck().stream(), Stream.of(article.body()))
                .collect(Collectors.joining("\n"));
        return of(article.title(), body, cues);
    }

    /** BCP 47: the language of its cues. */
    public String language() {
        return cues.language();
    }

    /** Empty where there is none. */
    public String title() {
        return title;
    }

    /** Everything under the headline. */
    public String body() {
        return body;
    }

    Lexicon lexicon() {
        return cues.lexicon();
    }

    Tokens titleTokens() {
        return titleTokens;
    }

    Tokens bodyTokens() {
        return bodyTokens;
    }

    List<Evidence> inTitle() {
        return inTitle;
    }

    List<Evidence> inBody() {
        return inBody;
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
