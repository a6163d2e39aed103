package dev.pressline.review;

import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkRules;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An editor's text with what every check asks of it, found once. */
final class Copy {

    private static final String UNDETERMINED = "und";
    private static final String SLOT = "{link-";

    private final CopyRequest request;
    private final List<Entity> entities;
    private final String words;
    private final List<Span> slots;
    private final Optional<SaidSource> said;

    Copy(CopyRequest request) {
        this.request = request;
        this.entities = request.network().grammar().entities(request.text());
        this.slots = slots(request.text());
        this.words = masked(request.text(), entities, slots);
        this.said = request.source().map(SaidSource::of);
    }

    CopyRequest request() {
        return request;
    }

    String text() {
        return request.text();
    }

    NetworkRules rules() {
        return request.rules();
    }

    Optional<Article> source() {
        return request.source();
    }

    /** What the source says. */
    Optional<SaidSource> said() {
        return said;
    }

    /** Where a link belongs: {@code {link-1}}. */
    List<Span> slots() {
        return slots;
    }

    /** The text with blanks in place of links, slots, tags and handles, so that spans stay. */
    String words() {
        return words;
    }

    /** What the network would link, of one kind. */
    List<Entity> entities(EntityKind kind) {
        return entities.stream().filter(entity -> entity.kind() == kind).toList();
    }

    /** BCP 47: of the account, else of the source. */
    String language() {
        return request.target()
                .language()
                .or(() -> source().map(Article::language))
                .filter(language -> !language.equals(UNDETERMINED))
                .orElse("en");
    }

    /** The sentences of the words. */
    List<Span> sentences() {
        return Sentences.of(words, Locale.forLanguageTag(language()));
    }

    Finding.Builder finding(FindingCode code, String message) {
        return Finding.builder(code, message).target(request.target().id());
    }

    Finding.Builder finding(FindingCode code, String message, FactKey row) {
        return finding(code, message).fact(rules().nameOf(row));
    }

    private static List<Span> slots(String text) {
        List<Span> slots = new ArrayList<>();
        for (int at = text.indexOf(SLOT); at >= 0; at = text.indexOf(SLOT, at + 1)) {
            int end = at + SLOT.length();
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            if (end < text.length() && text.charAt(end) == '}') {
                slots.add(new Span(at, end + 1));
            }
        }
        return slots;
    }

    private static String masked(String text, List<Entity> entities, List<Span> slots) {
        StringBuilder words = new StringBuilder(text);
        slots.forEach(slot -> blank(words, slot));
        for (Entity entity : entities) {
            blank(words, entity.span());
        }
        int at = text.indexOf("://");
        while (at >= 0) {
            int start = at;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            int end = at;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            blank(words, new Span(start, end));
            at = text.indexOf("://", end);
        }
        return words.toString();
    }

    private static void blank(StringBuilder words, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            words.setCharAt(i, ' ');
        }
    }
}
