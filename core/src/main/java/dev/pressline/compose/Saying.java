package dev.pressline.compose;

import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Speaker;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A whole sentence in somebody's own words.
 *
 * @param unit its id in the ledger
 * @param text without quotation marks
 * @param name who says it
 * @param role as what
 * @param traits what it does in a post
 * @param words its content
 */
record Saying(String unit, String text, String name, String role, Set<Trait> traits, Bits words) {

    private static final int SHORTEST = 50;
    private static final int LONGEST = 260;
    private static final double SAID_BEFORE = 0.5;

    /** Every sentence of the quotations whose speaker and role the source names. */
    static List<Saying> of(Article article, Gathering gathering) {
        SentenceRanking ranking = SentenceRanking.forLanguage(article.language());
        Locale locale = Locale.forLanguageTag(article.language());
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < article.blocks().size(); i++) {
            if (article.blocks().get(i) instanceof Block.Quotation quotation) {
                String id = "b" + (i + 1) + ".s";
                sentences(quotation, id, locale, gathering).stream()
                        .filter(saying -> ranking.standsAlone(saying.text()))
                        .forEach(sayings::add);
            }
        }
        return List.copyOf(sayings);
    }

    private static List<Saying> sentences(Block.Quotation quotation, String id, Locale locale, Gathering gathering) {
        List<Saying> sayings = new ArrayList<>();
        Optional<String> role = quotation.speaker().flatMap(Speaker::role);
        int number = 1;
        for (Span span : role.isPresent() ? Sentences.of(quotation.text(), locale) : List.<Span>of()) {
            String text = span.in(quotation.text());
            String name = quotation.speaker().orElseThrow().name();
            if (text.length() >= SHORTEST && text.length() <= LONGEST) {
                sayings.add(new Saying(
                        id + number,
                        text,
                        name,
                        role.get(),
                        gathering.traits().of(text),
                        gathering.lexis().contentOf(text)));
            }
            number++;
        }
        return sayings;
    }

    /** Whether it says a fact, and not only what somebody thinks of it. */
    boolean isSolid() {
        return traits.contains(Trait.FIGURE) || traits.contains(Trait.CONSEQUENCE);
    }

    /** Whether it neither cheers nor promises nor asks. */
    boolean isSober() {
        return !traits.contains(Trait.PRAISE)
                && !traits.contains(Trait.FORWARD)
                && !traits.contains(Trait.INVITATION)
                && !traits.contains(Trait.OFFER)
                && !traits.contains(Trait.QUESTION);
    }

    /** Whether most of it was not said yet. */
    boolean isNew(Bits said) {
        return words.shareIn(said) < SAID_BEFORE;
    }

    /** As a post has it: {@code “We ship in May.” – Jane Roe, chief executive}. */
    String written() {
        return "“" + text + "” – " + name + ", " + role;
    }
}
