package dev.pressline.cli;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Image;
import dev.pressline.model.PageDate;
import dev.pressline.model.Part;
import dev.pressline.model.Speaker;
import java.util.List;
import java.util.Optional;

/** An article for people: headline, what is known of it, the body, and the parts beside it. */
final class ArticleSheet {

    private final Sheet sheet;
    private final Look look;

    ArticleSheet(Look look) {
        this.look = look;
        this.sheet = new Sheet(look);
    }

    String of(Article article) {
        sheet.line(look.bold(Sheet.harmless(article.title())));
        article.deck().ifPresent(deck -> sheet.line(Sheet.harmless(deck)));
        facts(article);
        for (Block block : article.blocks()) {
            add(block);
        }
        for (Part part : article.parts()) {
            sheet.gap().heading(Choices.name(part.kind()).replace('-', ' '), "");
            part.blocks().forEach(this::add);
        }
        return sheet.text();
    }

    private void facts(Article article) {
        sheet.gap();
        field("dateline", article.dateline().map(dateline -> dateline.text()));
        field("date", article.published().map(PageDate::toString));
        field("modified", article.modified().map(PageDate::toString));
        field("authors", joined(article.authors()));
        field("publisher", article.publisher());
        String regulated = article.regulated() ? " (regulated)" : "";
        field("kind", Optional.of(Choices.name(article.kind()).replace('-', ' ') + regulated));
        field("language", Optional.of(article.language()));
        field("address", article.canonicalUrl());
        field("keywords", joined(article.keywords()));
        for (Image image : article.images()) {
            field(
                    "image",
                    Optional.of(image.url()
                            + image.alt().map(alt -> "\n\"" + alt + "\"").orElse("")));
        }
    }

    private void field(String label, Optional<String> value) {
        value.ifPresent(text -> sheet.field(label, text));
    }

    private static Optional<String> joined(List<String> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", items));
    }

    private void add(Block block) {
        sheet.gap();
        if (block instanceof Block.Heading heading) {
            sheet.line("  " + look.bold(Sheet.harmless(heading.text())));
        } else if (block instanceof Block.ListOf list) {
            add(list);
        } else if (block instanceof Block.Quotation quotation) {
            sheet.body("\"" + quotation.text() + "\"");
            quotation.speaker().map(ArticleSheet::name).ifPresent(name -> sheet.body(look.either("— ", "-- ") + name));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> sheet.body(String.join(" | ", row)));
        } else if (block instanceof Block.Figure figure) {
            sheet.body("[" + (figure.caption().isEmpty() ? figure.image().url() : figure.caption()) + "]");
        } else {
            sheet.body(block.text());
        }
    }

    private void add(Block.ListOf list) {
        int number = 1;
        for (Block.Paragraph item : list.items()) {
            String sign = list.ordered() ? number + ". " : look.either("• ", "* ");
            sheet.body(sign + item.text());
            number++;
        }
    }

    private static String name(Speaker speaker) {
        return speaker.name() + speaker.role().map(role -> ", " + role).orElse("");
    }
}
