package dev.pressline.networks;

import dev.pressline.Pressline;
import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.Image;
import dev.pressline.model.MustCarry;
import dev.pressline.model.PageDate;
import dev.pressline.model.Profile;
import dev.pressline.model.Target;
import dev.pressline.read.ReadRequest;
import dev.pressline.review.CopyRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A post as an editor left it, from a table of such posts.
 *
 * @param source the page beside the table that it is made of
 * @param due the code of the finding that is due, or {@code fine}
 * @param days since the source's day
 * @param known {@code handle @x}: the account's own; {@code picture} with its words, if it has any; or nothing
 */
record EditedPost(String source, String network, String due, String text, int days, String known) {

    private static final String FINE = "fine";
    private static final String HANDLE = "handle ";
    private static final String PICTURE = "picture";
    private static final Pressline PRESSLINE = Pressline.builder().build();
    private static final Map<String, Article> SOURCES = new ConcurrentHashMap<>();

    /** All of a table. */
    static List<EditedPost> in(String table) {
        return resource(table)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> new EditedPost(
                        row[0],
                        row[1],
                        row[2],
                        row[3].replace("\\n", "\n").replace("\\u200b", "\u200B"),
                        row.length > 4 ? Integer.parseInt(row[4]) : 1,
                        row.length > 5 ? row[5] : ""))
                .toList();
    }

    boolean isFine() {
        return due.equals(FINE);
    }

    /** What the check finds, each code once. */
    List<String> codes() {
        return findings().stream().map(Finding::code).distinct().toList();
    }

    List<Finding> findings() {
        Article article = SOURCES.computeIfAbsent(source, EditedPost::read);
        PageDate published = article.published().orElseThrow();
        CopyRequest.Builder check = PRESSLINE
                .check(text, target(), profile())
                .source(article)
                .asOf(published
                        .day()
                        .plusDays(days)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
        if (known.startsWith(PICTURE)) {
            Image.Builder picture = Image.builder("https://img.example/quay.jpg");
            check.media(List.of(
                    known.equals(PICTURE)
                            ? picture.build()
                            : picture.alt(known.substring(PICTURE.length() + 1)).build()));
        }
        return PRESSLINE.review(check.build());
    }

    private Target target() {
        return known.startsWith(HANDLE)
                ? Target.builder(network, network)
                        .handle("brand", known.substring(HANDLE.length()))
                        .build()
                : Target.of(network);
    }

    /** On Facebook, Norwind has to name its ticker. */
    private Profile profile() {
        boolean listed = source.equals("results") && network.equals("facebook");
        return Profile.builder()
                .mustCarry(listed ? List.of(MustCarry.inText("OSE: NWE")) : List.of())
                .build();
    }

    private static Article read(String source) {
        return PRESSLINE.read(ReadRequest.html(resource(source + ".html")).build());
    }

    private static String resource(String name) {
        try (InputStream in = EditedPost.class.getResourceAsStream("/check/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
