package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who acts in an article, by every name that it goes by: the publisher where the text names it, whom a boilerplate is
 * about, and what the headline begins with where the body begins so, too.
 */
final class Sender {

    private static final int SHORTEST = 3;
    private static final int LONGEST_NAME = 60;
    private static final int LOOKED_AT = 2_000;
    private static final String ABOUT = "About ";

    /** Nobody is called so alone: the first word of a longer name. */
    private static final Set<String> COMMON = Set.of(
            "The",
            "New",
            "American",
            "National",
            "City",
            "University",
            "International",
            "First",
            "United",
            "Global",
            "Bank",
            "County",
            "State",
            "Department",
            "Center",
            "Centre",
            "Institute");

    private final List<String> names;

    private Sender(Set<String> names) {
        this.names = List.copyOf(names);
    }

    static Sender of(Article article) {
        String body = article.body();
        Set<String> names = new LinkedHashSet<>();
        article.publisher().filter(body::contains).ifPresent(names::add);
        article.parts().stream()
                .filter(part -> part.kind() == Part.Kind.BOILERPLATE)
                .map(Sender::subject)
                .flatMap(Optional::stream)
                .filter(body::contains)
                .forEach(names::add);
        opening(article.title(), start(article.lede().orElse(""))).ifPresent(names::add);
        List.copyOf(names).forEach(name -> shortForm(name).ifPresent(names::add));
        return new Sender(names);
    }

    boolean isKnown() {
        return !names.isEmpty();
    }

    /** Whether a longer name of the sender ({@code Acme Inc}) stands in a text in another form ({@code Acme}). */
    boolean isNamed(String longer, String text) {
        return names.stream().anyMatch(name -> longer.startsWith(name) && text.contains(name));
    }

    /** Where a text first names it; the greatest int where it does not. */
    int firstMention(String text) {
        int first = Integer.MAX_VALUE;
        for (String name : names) {
            int at = text.indexOf(name);
            first = at >= 0 && at < first ? at : first;
        }
        return first;
    }

    /** {@code Acme} of {@code About Acme}. */
    private static Optional<String> subject(Part part) {
        String line = part.text().lines().findFirst().orElse("");
        if (!line.startsWith(ABOUT)) {
            return Optional.empty();
        }
        int colon = line.indexOf(':');
        String name = line.substring(ABOUT.length(), colon < 0 ? line.length() : colon)
                .strip();
        return name.length() >= SHORTEST && name.length() <= LONGEST_NAME ? Optional.of(name) : Optional.empty();
    }

    /** The longest beginning of the headline, in whole words, that the first paragraph holds as a name. */
    private static Optional<String> opening(String title, String lede) {
        Optional<String> longest = Optional.empty();
        for (int end = title.indexOf(' '); end > 0 && end <= LONGEST_NAME; end = title.indexOf(' ', end + 1)) {
            String name = withoutSign(title.substring(0, end));
            if (!lede.contains(name)) {
                break;
            }
            longest = Optional.of(name);
        }
        return longest.filter(
                name -> name.length() >= SHORTEST && Character.isUpperCase(name.charAt(0)) && !COMMON.contains(name));
    }

    private static String start(String paragraph) {
        return paragraph.substring(0, Math.min(paragraph.length(), LOOKED_AT));
    }

    private static String withoutSign(String name) {
        return name.endsWith(",") || name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    }

    /** {@code Acme} of {@code Acme Robotics}. */
    private static Optional<String> shortForm(String name) {
        int space = name.indexOf(' ');
        return Optional.of(space < 0 ? name : name.substring(0, space))
                .filter(word -> word.length() > SHORTEST && !COMMON.contains(word));
    }
}
