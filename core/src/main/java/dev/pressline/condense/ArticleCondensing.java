package dev.pressline.condense;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.DocumentHedges;
import dev.pressline.evidence.HashtagCandidates;
import dev.pressline.evidence.Ranked;
import dev.pressline.evidence.Sentence;
import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Statement;
import java.util.List;
import java.util.Optional;

/** One article on its way to its brief. */
final class ArticleCondensing {

    private static final int HASHTAGS = 10;

    private final Article article;
    private final List<SourceUnit> units;
    private final SentenceRanking ranking;
    private final UnitVersions versions;

    ArticleCondensing(Article article, List<String> mustCarry) {
        this.article = article;
        this.units = SourceUnit.of(article);
        this.ranking = SentenceRanking.forLanguage(article.language());
        this.versions = new UnitVersions(article, DocumentHedges.of(article), mustCarry);
    }

    Brief brief() {
        Statement[] statements = new Statement[units.size()];
        List<Sentence> sentences = units.stream().map(SourceUnit::sentence).toList();
        for (Ranked ranked : ranking.rank(article.title(), article.deck().orElse(""), sentences)) {
            statements[ranked.index()] = statement(ranked);
        }
        return new Brief(article, headline(), List.of(statements), HashtagCandidates.rank(article, HASHTAGS));
    }

    private Statement statement(Ranked ranked) {
        SourceUnit unit = units.get(ranked.index());
        UnitVersions.Told told = versions.of(unit.text(), isPointedAt(ranked.index()));
        boolean sayable =
                unit.isSayable() && !callsToAct(unit) && told.refusal().isEmpty();
        return Statement.builder(unit.id(), unit.block(), told.frontier())
                .source(unit.text())
                .news(sayable ? ranked.score() : 0, told.refusal().map(List::of).orElse(ranked.reasons()))
                .standsAlone(sayable && ranking.standsAlone(unit.text()))
                .facts(FactWords.of(unit.text()))
                .build();
    }

    /** Whether the next sentence may mean by "he" or "it" somebody whom this one names. */
    private boolean isPointedAt(int index) {
        return index + 1 < units.size()
                && units.get(index + 1).isSayable()
                && !ranking.standsAlone(units.get(index + 1).text());
    }

    /** "Visit our shop to learn more" is no news, whatever figures it holds. */
    private boolean callsToAct(SourceUnit unit) {
        return Cues.forLanguage(article.language()).stream()
                .flatMap(cues -> cues.find(unit.text()).stream())
                .anyMatch(evidence -> evidence.cue().equals(Cue.CALL_TO_ACT.label())
                        && evidence.span().start() == 0);
    }

    /** A headline that somebody cut off is none; nor is one that claims what the text hedges. */
    private Frontier headline() {
        Optional<String> cased = article.regulated() ? Optional.empty() : HeadlineCase.of(article);
        UnitVersions.Told told = versions.of(cased.orElse(article.title()), false);
        if (SourceUnit.endsInTheAir(article.title()) || told.refusal().isPresent()) {
            return Frontier.whole("");
        }
        return cased.isEmpty() ? told.frontier() : after(told.frontier(), List.of("sentence case"));
    }

    private static Frontier after(Frontier frontier, List<String> steps) {
        return new Frontier(frontier.versions().stream()
                .map(version -> version.after(steps))
                .toList());
    }
}
