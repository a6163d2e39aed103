package dev.pressline.evidence;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Persons and organisations that an article names beside its sender: those with a role or a usual first name, those
 * with a company's form, and names that link to somebody else's site.
 *
 * <p>{@code "Acme and Beta Pumps GmbH opened a plant, said Jane Roe, chief executive"}, sent by Acme, names {@code Jane
 * Roe} and {@code Beta Pumps GmbH}. Linear in the text; where a language has no lexicon, links alone tell.
 */
public final class Parties {

    private static final int LONGEST = 60;
    private static final int MOST = 20;

    private final Article article;
    private final Set<String> names = new LinkedHashSet<>();

    private Parties(Article article) {
        this.article = article;
    }

    /** Names as the article writes them, persons first, each once. */
    public static List<String> of(Article article) {
        Parties parties = new Parties(article);
        Optional<Cues> cues = Cues.forLanguage(article.language());
        Tokens tokens = Tokens.of(article.title() + "\n" + article.body());
        cues.ifPresent(its ->
                new PersonRule(its.lexicon()).names(tokens, (first, last) -> parties.add(tokens.written(first, last))));
        cues.ifPresent(its -> parties.addCompanies(tokens));
        parties.addLinked();
        return parties.names.stream().limit(MOST).toList();
    }

    private void addCompanies(Tokens tokens) {
        int free = 0;
        for (int form = 1; form < tokens.size(); form++) {
            boolean isWord = tokens.isJoined(form + 1); // "Co-Founder"
            if (isWord || !References.isForm(tokens, form)) {
                continue;
            }
            int first = form;
            while (first > free && References.isNamePart(tokens, first - 1) && !tokens.opensSentence(first)) {
                first--;
            }
            while (first < form && (tokens.isSign(first) || tokens.word(first).equals("the"))) {
                first++;
            }
            if (first < form && !opensTitle(tokens.written(first, form))) {
                add(tokens.written(first, form));
            }
            free = form + 1;
        }
    }

    private void addLinked() {
        article.blocks().stream()
                .flatMap(Parties::paragraphs)
                .forEach(paragraph -> paragraph.links().stream()
                        .filter(link -> isOthers(link.url()))
                        .map(link -> link.span().in(paragraph.text()).strip())
                        .filter(Parties::isName)
                        .forEach(this::add));
    }

    private static Stream<Block.Paragraph> paragraphs(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph);
        }
        return block instanceof Block.ListOf list ? list.items().stream() : Stream.of();
    }

    private boolean isOthers(String url) {
        return url.startsWith("http")
                && article.canonicalUrl()
                        .filter(own -> site(own).equals(site(url)))
                        .isEmpty();
    }

    /** Two labels tell sites apart well enough: a partner's name is only ever offered. */
    private static String site(String url) {
        String host =
                url.substring(url.indexOf("://") + 3).split("[/?#:]", 2)[0].toLowerCase(Locale.ROOT);
        String[] labels = host.split("\\.", -1);
        int last = labels.length - 1;
        return last < 1 ? host : labels[last - 1] + "." + labels[last];
    }

    /** Two or more words with a capital each, small words between them apart. */
    private static boolean isName(String text) {
        Tokens tokens = Tokens.of(text);
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isWord(i) || (!tokens.isCapitalised(i) && tokens.word(i).length() > 3)) {
                return false;
            }
            capitals += tokens.isCapitalised(i) ? 1 : 0;
        }
        return capitals >= 2 && tokens.isCapitalised(0);
    }

    private void add(String name) {
        if (name.length() <= LONGEST && !isPublisher(name)) {
            names.add(name);
        }
    }

    /** Whom the headline begins with is who acts, and as a rule who sends. */
    private boolean opensTitle(String company) {
        String first = company.split("[\\s,]", 2)[0];
        return article.title().toLowerCase(Locale.ROOT).startsWith(first.toLowerCase(Locale.ROOT));
    }

    private boolean isPublisher(String name) {
        return article.publisher()
                .filter(publisher -> {
                    String sender = publisher.toLowerCase(Locale.ROOT);
                    String other = name.toLowerCase(Locale.ROOT);
                    return sender.startsWith(other) || other.startsWith(sender);
                })
                .isPresent();
    }
}
