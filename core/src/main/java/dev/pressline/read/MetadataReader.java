package dev.pressline.read;

import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what the page says of itself, by agreement between its places. */
final class MetadataReader {

    private static final int MOST_KEYWORDS = 30;

    private final Page page;
    private final ReadRequest request;
    private final Things things;
    private final SiteNames site;
    private final Ballot titles;

    MetadataReader(Page page, ReadRequest request) {
        this.page = page;
        this.request = request;
        this.things = new Things(page.head().jsonLd);
        this.site = new SiteNames(page, things);
        this.titles = Titles.elect(page, things, site);
    }

    Things things() {
        return things;
    }

    String title() {
        return titles.winner().orElse("");
    }

    /** The caller's word, else the page's, checked against its text. */
    String language(String sample) {
        return request.language().orElseGet(() -> Languages.of(page, things, sample));
    }

    void describe(ArticleBuilder article, BodyReader.Body body, String language) {
        article.title(title()).witnesses("title", titles.witnesses());
        article.language(language);
        Optional<Chunk> first =
                body.chunks().stream().filter(chunk -> chunk.image == null).findFirst();
        Dates dates = new Dates(page, things, Languages.dayFirst(language));
        dates.published(first, body.last())
                .ifPresent(found -> article.published(found.date()).witnesses("published", found.witnesses()));
        dates.modified().ifPresent(found -> article.modified(found.date()).witnesses("modified", found.witnesses()));
        Authors authors = new Authors(page, things, site, body);
        article.authors(authors.read()).witnesses("authors", authors.witnesses());
        Images images = new Images(page, things);
        article.images(images.read(body.chunks())).witnesses("images", images.witnesses());
        publisher(article);
        canonical(article);
        article.keywords(keywords());
    }

    private void publisher(ArticleBuilder article) {
        Ballot names = new Ballot();
        things.ofArticle("publisher").stream()
                .limit(1)
                .forEach(name -> names.add("json-ld:publisher", Texts.line(name), 2));
        names.add("og:site_name", page.head().meta("og:site_name"), 2.1);
        names.add("application-name", page.head().meta("application-name"), 1);
        names.add("publisher", page.head().meta("publisher"), 1);
        names.add("dc.publisher", page.head().meta("dc.publisher"), 1);
        things.of(Set.of("Organization", "NewsMediaOrganization", "WebSite"), "name").stream()
                .limit(1)
                .forEach(name -> names.add("json-ld:name", Texts.line(name), .9));
        names.winner().ifPresent(name -> article.publisher(name).witnesses("publisher", names.witnesses()));
    }

    private void canonical(ArticleBuilder article) {
        for (Witness witness : List.of(
                new Witness("canonical", page.head().link("canonical")),
                new Witness("og:url", page.head().meta("og:url")),
                new Witness("address", page.baseUri()))) {
            String url = page.links().web(witness.value());
            if (!url.isEmpty()) {
                article.canonicalUrl(url).witnesses("canonicalUrl", List.of(witness));
                return;
            }
        }
    }

    private List<String> keywords() {
        Set<String> words = new LinkedHashSet<>();
        List<String> sources = new ArrayList<>(page.head().metas("article:tag"));
        sources.addAll(page.head().metas("keywords"));
        sources.addAll(page.head().metas("news_keywords"));
        sources.addAll(things.ofArticle("keywords"));
        for (String source : sources) {
            for (String word : source.split("[,;]", -1)) {
                String line = Texts.line(word);
                if (!line.isEmpty() && line.length() < 60 && words.size() < MOST_KEYWORDS) {
                    words.add(line);
                }
            }
        }
        return List.copyOf(words);
    }
}
