package dev.pressline.read;

import dev.pressline.model.ArticleBuilder;

/** Reads what the page says of itself. */
final class MetadataReader {

    private final Page page;
    private final ReadRequest request;

    MetadataReader(Page page, ReadRequest request) {
        this.page = page;
        this.request = request;
    }

    String title() {
        return page.head().title();
    }

    void describe(ArticleBuilder article) {
        article.title(title()).language(request.language().orElse("und"));
    }
}
