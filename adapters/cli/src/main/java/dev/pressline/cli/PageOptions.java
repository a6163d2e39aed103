package dev.pressline.cli;

import dev.pressline.read.ReadRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of a page beside its markup. A line's own fields win. */
final class PageOptions {

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the page is or will be; relative links count from it.")
    private @Nullable String url;

    @Option(names = "--language", paramLabel = "TAG", description = "The page's language, BCP 47: en, de-AT.")
    private @Nullable String language;

    /** The page that a line holds or names. */
    ReadRequest page(Line line, Session session) {
        ReadRequest.Builder page = line.text("html")
                .map(ReadRequest::html)
                .or(() -> line.text("path")
                        .map(path -> ReadRequest.bytes(Input.file(path, session).bytes())))
                .orElseThrow(() -> Line.bad("html", "is missing, and so is path"));
        return known(page, line);
    }

    /** A page as a file holds it. */
    ReadRequest page(byte[] content) {
        return known(ReadRequest.bytes(content), Line.empty());
    }

    /** As the option says; empty without it. */
    Optional<String> language() {
        return Optional.ofNullable(language);
    }

    private ReadRequest known(ReadRequest.Builder page, Line line) {
        line.text("url").or(() -> Optional.ofNullable(url)).ifPresent(page::baseUri);
        line.text("language").or(() -> Optional.ofNullable(language)).ifPresent(page::language);
        return page.build();
    }
}
