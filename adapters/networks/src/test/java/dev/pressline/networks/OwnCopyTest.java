package dev.pressline.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is composed of a page passes the check that an editor's text has to pass, in every language. */
class OwnCopyTest {

    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final Set<String> AGAINST_THE_SOURCE = Set.of(
            "FIGURE_NOT_IN_SOURCE",
            "DATE_NOT_IN_SOURCE",
            "NAME_NOT_IN_SOURCE",
            "NEGATION_CHANGED",
            "HEDGE_LOST",
            "NO_LINK",
            "TOO_LONG");

    static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("golden/articles", "check")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/resources").resolve(folder))) {
                files.filter(file -> file.toString().endsWith(".html")).sorted().forEach(pages::add);
            }
        }
        return pages;
    }

    private static Article read(Path page) throws IOException {
        return PRESSLINE.read(ReadRequest.bytes(Files.readAllBytes(page))
                .baseUri("https://acme.example/news")
                .build());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsComposedStandsTheCheck(Path page) throws IOException {
        Article article = read(page);
        int checked = 0;
        for (Outcome outcome :
                PRESSLINE.adapt(AdaptRequest.article(article).build()).outcomes()) {
            for (Post post : outcome.variant().orElseThrow().posts()) {
                List<Finding> against = PRESSLINE.review(article, Target.of(outcome.network()), post.text()).stream()
                        .filter(finding -> AGAINST_THE_SOURCE.contains(finding.code()))
                        .toList();
                assertEquals(List.of(), against, post::text);
                checked++;
            }
        }
        assertTrue(checked >= PRESSLINE.networks().size());
    }

    /** The same texts with a figure that is not there do not. */
    @ParameterizedTest
    @MethodSource("pages")
    void aForeignFigureInThemIsFound(Path page) throws IOException {
        Article article = read(page);
        Outcome outcome = PRESSLINE
                .adapt(AdaptRequest.article(article).networks("linkedin").build())
                .outcomes()
                .get(0);
        String text = outcome.variant().orElseThrow().posts().get(0).text() + " 918273 km.";
        assertFalse(PRESSLINE.review(article, Target.of("linkedin"), text).stream()
                .filter(finding -> finding.code().equals("FIGURE_NOT_IN_SOURCE"))
                .toList()
                .isEmpty());
    }
}
