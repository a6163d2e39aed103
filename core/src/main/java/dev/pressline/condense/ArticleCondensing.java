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
import dev.pressline.model.PresslineException;
import dev.pressline.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One article on its way to its brief. */
final class ArticleCondensing {

    private static final int HASHTAGS = 10;

    /** More are no release; what is known of so many while they are ranked takes half a gigabyte. */
    private static final int MOST_UNITS = 50_000;

    private final Article article;
    private final List<SourceUnit> units;

    /** The units as they may be told, by name. */
    private final List<Naming.Named> named;

    private final Optional<Cues> cues;
    private final SentenceRanking ranking;
    private final UnitVersions versions;

    /** Which of them can be read without the one before. */
    private final boolean[] alone;

    ArticleCondensing(Article article, List<String> mustCarry) {
        this.article = article;
        this.units = bounded(SourceUnit.of(article));
        this.named = Naming.of(article).of(units);
        this.cues = Cues.forLanguage(article.language());
        this.ranking = SentenceRanking.forLanguage(article.language());
        this.versions = new UnitVersions(article, DocumentHedges.of(article), mustCarry);
        this.alone = new boolean[units.size()];
        for (int i = 0; i < alone.length; i++) {
            alone[i] =
                    units.get(i).isSayable() && ranking.standsAlone(named.get(i).text());
        }
    }

    private static List<SourceUnit> bounded(List<SourceUnit> units) {
        if (units.size() > MOST_UNITS) {
            throw PresslineException.of(
                            PresslineException.Code.INPUT_TOO_LARGE,
                            "the article has " + units.size() + " sentences, the bound is " + MOST_UNITS)
                    .with("bound", (long) MOST_UNITS)
                    .with("actual", (long) units.size())
                    .with("unit", "sentences");
        }
        return units;
    }

    Brief brief() {
        HashtagCandidates.Tags tags = HashtagCandidates.tags(article, HASHTAGS);
        return new Brief(article, headline(), statements(), tags.all(), tags.followed());
    }

    private List<Statement> statements() {
        List<Statement.Builder> statements = new ArrayList<>();
        boolean[] sayable = new boolean[units.size()];
        for (int i = 0; i < sayable.length; i++) {
            UnitVersions.Told told = versions.of(named.get(i).text(), isPointedAt(i));
            sayable[i] = units.get(i).isSayable()
                    && !callsToAct(units.get(i))
                    && told.refusal().isEmpty();
            statements.add(statement(i, told, sayable[i]));
        }
        List<Sentence> sentences = units.stream().map(SourceUnit::sentence).toList();
        for (Ranked ranked :
                ranking.rank(article.title(), article.deck().orElse(""), sentences, index -> sayable[index])) {
            statements.get(ranked.index()).news(ranked.score(), ranked.reasons());
        }
        return statements.stream().map(Statement.Builder::build).toList();
    }

    private Statement.Builder statement(int index, UnitVersions.Told told, boolean sayable) {
        SourceUnit unit = units.get(index);
        Naming.Named name = named.get(index);
        return Statement.builder(unit.id(), unit.block(), after(told.frontier(), name.steps()))
                .source(unit.text())
                .news(0, told.refusal().stream().toList())
                .standsAlone(sayable && alone[index])
                .facts(FactWords.of(unit.text()));
    }

    /** Whether the next sentence may mean by "he" or "it" somebody whom this one names. */
    private boolean isPointedAt(int index) {
        return index + 1 < units.size() && units.get(index + 1).isSayable() && !alone[index + 1];
    }

    /** "Visit our shop to learn more" is no news, whatever figures it holds. */
    private boolean callsToAct(SourceUnit unit) {
        return cues.isPresent() && cues.get().opensWith(Cue.CALL_TO_ACT, unit.text());
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
