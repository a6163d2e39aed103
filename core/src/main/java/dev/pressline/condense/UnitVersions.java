package dev.pressline.condense;

import dev.pressline.evidence.DocumentHedges;
import dev.pressline.evidence.Loss;
import dev.pressline.model.Article;
import dev.pressline.model.Frontier;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ways to say a sentence of an article: with dates for its near times, and by what the whole article says. */
final class UnitVersions {

    private static final String ENGLISH = "en";

    /** A date where the source says "today" is longer than nothing, and seldom what readers ask for. */
    private static final double DATED = 0.06;

    private final boolean regulated;
    private final boolean english;
    private final RelativeTime time;
    private final DocumentHedges hedges;
    private final SentenceCondenser condenser;

    /**
     * A sentence in its versions.
     *
     * @param refusal why it is not said at all; empty where it may be
     */
    record Told(Frontier frontier, Optional<String> refusal) {

        static Told refused(String sentence, String why) {
            return new Told(Frontier.whole(sentence), Optional.of(why));
        }
    }

    UnitVersions(Article article, DocumentHedges hedges, List<String> mustCarry) {
        this.regulated = article.regulated();
        this.english = Locale.forLanguageTag(article.language()).getLanguage().equals(ENGLISH);
        this.time = RelativeTime.of(article);
        this.hedges = hedges;
        this.condenser = SentenceCondenser.with(Guard.FULL).mustCarry(mustCarry);
    }

    /**
     * The versions of a sentence or a headline.
     *
     * @param pointedAt whether the next sentence hangs on it, so that no name may go
     */
    Told of(String sentence, boolean pointedAt) {
        List<Version> ways = time.ways(sentence);
        if (ways.isEmpty() || (regulated && losesTime(ways.get(0)))) {
            return Told.refused(sentence, "it names a time that only the day of the release explains");
        }
        Optional<Loss> hedged = hedges.losses(sentence).stream().findFirst();
        if (hedged.isPresent()) {
            return Told.refused(
                    sentence, "elsewhere the source says \"" + hedged.get().words() + "\"");
        }
        if (regulated || !english) {
            return new Told(new Frontier(ways.subList(0, 1)), Optional.empty());
        }
        return new Told(new Frontier(shortened(ways, pointedAt)), Optional.empty());
    }

    /** A date stands where a time stood, and the sentence is whole; without it, it is not. */
    private static boolean losesTime(Version way) {
        return way.steps().stream().anyMatch(step -> step.startsWith(RelativeTime.TIMELESS_STEP));
    }

    private List<Version> shortened(List<Version> ways, boolean pointedAt) {
        Version base = ways.get(ways.size() - 1);
        List<Version> versions = new ArrayList<>();
        for (Version dated : ways.subList(0, ways.size() - 1)) {
            versions.add(dated);
            Condensing.frontier(dated.text()).versions().stream()
                    // What was announced on a day did not happen on it: the day goes with the announcement, or both
                    // stay.
                    .filter(plain -> !plain.steps().isEmpty()
                            && !plain.steps().contains(Step.ANNOUNCEMENT.label())
                            && hedges.losses(plain.text()).isEmpty())
                    .reduce((shorter, shortest) -> shortest)
                    .map(plain -> plain.after(dated.steps()))
                    .map(plain -> new Version(plain.text(), plain.steps(), plain.score() - DATED))
                    .ifPresent(versions::add);
        }
        String named = base.text();
        for (Version version : condenser.frontier(base.text()).versions()) {
            boolean habits = Step.made(version.steps());
            named = habits ? version.text() : named;
            boolean sure = hedges.losses(version.text()).isEmpty() && !(pointedAt && losesName(named, version.text()));
            if (version.steps().isEmpty() || sure) {
                versions.add(version.after(base.steps()));
            }
        }
        return versions;
    }

    /** @param whole what habits leave of a sentence: a ticker or "Inc." is nobody whom "it" could mean */
    private static boolean losesName(String whole, String version) {
        return !FactWords.of(version).containsAll(FactWords.of(whole));
    }
}
