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
import java.util.ArrayList;
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
        return new Brief(
                article,
                headline(article.title(), whole),
                statements(article, units, whole),
                HashtagCandidates.rank(article, HASHTAGS));
    }

    private static List<Statement> statements(Article article, List<SourceUnit> units, boolean whole) {
        SentenceRanking ranking = SentenceRanking.forLanguage(article.language());
        List<Naming.Named> named = Naming.of(article).of(units);
        boolean[] sayable = new boolean[units.size()];
        for (int i = 0; i < sayable.length; i++) {
            sayable[i] = units.get(i).isSayable() && !callsToAct(units.get(i), article.language());
        }
        List<Sentence> sentences = units.stream().map(SourceUnit::sentence).toList();
        List<Statement.Builder> statements = new ArrayList<>();
        for (int i = 0; i < sayable.length; i++) {
            SourceUnit unit = units.get(i);
            statements.add(Statement.builder(unit.id(), unit.block(), frontier(named.get(i), whole))
                    .source(unit.text())
                    .standsAlone(sayable[i] && ranking.standsAlone(named.get(i).text()))
                    .facts(FactWords.of(unit.text())));
        }
        for (Ranked ranked :
                ranking.rank(article.title(), article.deck().orElse(""), sentences, index -> sayable[index])) {
            statements.get(ranked.index()).news(ranked.score(), ranked.reasons());
        }
        return statements.stream().map(Statement.Builder::build).toList();
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

    private static Frontier frontier(Naming.Named named, boolean whole) {
        return new Frontier(frontier(named.text(), whole).versions().stream()
                .map(version -> version.after(named.steps()))
                .toList());
    }

    /** Habits alone: what the trained search leaves out is not yet sure enough for copy that nobody may read again. */
    private static Frontier frontier(String text, boolean whole) {
        return whole ? Frontier.whole(text) : Condensing.frontier(text);
    }
}
