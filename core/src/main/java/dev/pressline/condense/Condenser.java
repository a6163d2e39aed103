package dev.pressline.condense;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.HashtagCandidates;
import dev.pressline.evidence.Ranked;
import dev.pressline.evidence.Sentence;
import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Statement;
import java.util.List;
import java.util.Locale;

/**
 * Finds the ways to say what an article says, and what each sentence is worth as news.
 *
 * <p>English is condensed by the habits that say nothing ("a leading provider of", "today announced that it"); other
 * languages, and regulated copy, are said in whole sentences. {@code "Acme, Inc. (NYSE: ACM) today announced that it
 * has opened a plant."} has {@code "Acme has opened a plant."} as its shortest version.
 */
public final class Condenser {

    private static final Condenser STANDARD = new Condenser();
    private static final int HASHTAGS = 10;

    private Condenser() {}

    /** The condenser that everybody shares: it has no state. */
    public static Condenser standard() {
        return STANDARD;
    }

    /** The brief of an article. Linear in its text. */
    public Brief condense(Article article) {
        boolean whole = article.regulated()
                || !Locale.forLanguageTag(article.language()).getLanguage().equals("en");
        List<SourceUnit> units = SourceUnit.of(article);
        SentenceRanking ranking = SentenceRanking.forLanguage(article.language());
        Statement[] statements = new Statement[units.size()];
        List<Sentence> sentences = units.stream().map(SourceUnit::sentence).toList();
        for (Ranked ranked : ranking.rank(article.title(), article.deck().orElse(""), sentences)) {
            SourceUnit unit = units.get(ranked.index());
            boolean sayable = unit.isSayable() && !callsToAct(unit, article.language());
            statements[ranked.index()] = Statement.builder(unit.id(), unit.block(), frontier(unit.text(), whole))
                    .news(sayable ? ranked.score() : 0, ranked.reasons())
                    .standsAlone(sayable && ranking.standsAlone(unit.text()))
                    .facts(FactWords.of(unit.text()))
                    .build();
        }
        return new Brief(
                article,
                headline(article.title(), whole),
                List.of(statements),
                HashtagCandidates.rank(article, HASHTAGS));
    }

    /** "Visit our shop to learn more" is no news, whatever figures it holds. */
    private static boolean callsToAct(SourceUnit unit, String language) {
        return Cues.forLanguage(language).stream()
                .flatMap(cues -> cues.find(unit.text()).stream())
                .anyMatch(evidence -> evidence.cue().equals(Cue.CALL_TO_ACT.label())
                        && evidence.span().start() == 0);
    }

    /** A headline that somebody cut off is none. */
    private static Frontier headline(String title, boolean whole) {
        return SourceUnit.endsInTheAir(title) ? Frontier.whole("") : frontier(title, whole);
    }

    private static Frontier frontier(String text, boolean whole) {
        return whole ? Frontier.whole(text) : SentenceCondenser.with(Guard.FULL).frontier(text);
    }
}
