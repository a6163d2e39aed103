package dev.pressline.compose;

import dev.pressline.compose.Choice.Candidate;
import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Segment;
import dev.pressline.model.Statement;
import dev.pressline.model.Version;
import dev.pressline.network.FactKey;
import dev.pressline.network.Layout;
import dev.pressline.network.Layout.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Chooses what a post says: first what leads, with the link beside it, then hashtags, then further facts up to the
 * length that the network's readers take. Nothing is cut; what does not fit in any version is not chosen.
 */
final class Selector {

    /** A sentence of which more than this was said is a repetition. */
    private static final double SAID_BEFORE = 0.6;

    /** A sentence worth less than this part of the best is background. */
    private static final double WORTH_SAYING = 0.05;

    private final Brief brief;
    private final Layout layout;
    private final Limits limits;
    /** Best first. */
    private final List<Candidate> ranked;

    /** Those of them that may lead. */
    private final List<Candidate> leading;

    Selector(Brief brief, Layout layout, Limits limits) {
        this.brief = brief;
        this.layout = layout;
        this.limits = limits;
        this.ranked = candidates(brief.statements());
        this.leading = ranked.stream().filter(Candidate::standsAlone).toList();
    }

    private static List<Candidate> candidates(List<Statement> statements) {
        List<Candidate> candidates = new ArrayList<>();
        for (Statement statement : statements) {
            candidates.add(Candidate.of(statement, candidates.size()));
        }
        candidates.sort(Comparator.comparingDouble(Candidate::news).reversed());
        return candidates;
    }

    /** What fits best; empty where nothing that the article says fits whole. */
    Optional<Selection> select(Optional<Segment.LinkSlot> link, List<String> tags, int tagsMax, int factsMax) {
        return lead(withHeadline(Selection.of(link)))
                .map(selection -> withTags(selection, tags, tagsMax))
                .map(selection -> withFacts(selection, factsMax));
    }

    /** The shortest thing that the article could say, for telling by how much nothing fits. */
    Optional<Selection> shortest(Optional<Segment.LinkSlot> link) {
        return leads(choice -> Optional.of(choice.shortest())).stream()
                .min(Comparator.comparingInt(choice -> choice.text().length()))
                .map(choice -> Selection.of(link).withLead(choice));
    }

    private Selection withHeadline(Selection selection) {
        if (!layout.parts().contains(Part.HEADLINE)
                || brief.headline().whole().text().isEmpty()) {
            return selection;
        }
        return brief.headline()
                .best(text -> fits(selection.withHeadline(Choice.ofHeadline(Version.whole(text)))))
                .map(version -> selection.withHeadline(Choice.ofHeadline(version)))
                .orElse(selection);
    }

    /** The first that fits: before the fold where the network has one, else within the limit. */
    private Optional<Selection> lead(Selection selection) {
        Predicate<String> fits = text -> fits(selection.withLead(Choice.ofHeadline(Version.whole(text))));
        Predicate<String> beforeFold = text -> limits.within(FactKey.FOLD_MOBILE, text) && fits.test(text);
        List<Choice> firstTwo = leads(frontier -> frontier.best(beforeFold));
        return firstTwo.stream()
                .filter(choice -> isBest(choice) || choice.unit().equals(Choice.HEADLINE))
                .findFirst()
                .or(() -> leads(frontier -> frontier.best(fits)).stream().findFirst())
                .map(selection::withLead);
    }

    private boolean isBest(Choice choice) {
        return !leading.isEmpty() && leading.get(0).unit().equals(choice.unit());
    }

    /** The best sentence, the headline, the other sentences: each in the version that {@code pick} likes, if any. */
    private List<Choice> leads(Function<Frontier, Optional<Version>> pick) {
        List<Choice> leads = new ArrayList<>();
        for (Candidate candidate : leading) {
            pick.apply(candidate.frontier()).ifPresent(version -> leads.add(Choice.of(candidate, version)));
        }
        if (!brief.headline().whole().text().isEmpty()) {
            int second = Math.min(leads.size(), leads.isEmpty() || isBest(leads.get(0)) ? 1 : 0);
            pick.apply(brief.headline()).ifPresent(version -> leads.add(second, Choice.ofHeadline(version)));
        }
        return leads;
    }

    private Selection withTags(Selection selection, List<String> tags, int max) {
        for (int count = Math.min(max, tags.size()); count > 0; count--) {
            Selection tagged = selection.withTags(tags.subList(0, count));
            if (fits(tagged)) {
                return tagged;
            }
        }
        return selection;
    }

    private Selection withFacts(Selection start, int max) {
        Selection selection = start;
        Overlap said = new Overlap();
        start.choices().forEach(choice -> said.add(choice.text()));
        double worth = leading.isEmpty() ? 0 : leading.get(0).news() * WORTH_SAYING;
        for (Candidate candidate : ranked) {
            if (selection.facts().size() >= max || candidate.news() <= worth) {
                break;
            }
            Optional<Selection> more = withFact(selection, candidate, said);
            if (more.isPresent()) {
                selection = more.get();
                said.add(candidate.frontier().whole().text());
            }
        }
        return selection;
    }

    private Optional<Selection> withFact(Selection selection, Candidate candidate, Overlap said) {
        boolean used =
                selection.choices().stream().anyMatch(choice -> choice.unit().equals(candidate.unit()));
        if (used || said.with(candidate.frontier().whole().text()) > SAID_BEFORE) {
            return Optional.empty();
        }
        return candidate
                .frontier()
                .best(text -> {
                    Selection more = selection.withFact(Choice.of(candidate, Version.whole(text)));
                    return more.hangsTogether() && limits.within(FactKey.AIM_MAX, segments(more)) && fits(more);
                })
                .map(version -> selection.withFact(Choice.of(candidate, version)));
    }

    private boolean fits(Selection selection) {
        return limits.within(FactKey.TEXT_LIMIT, segments(selection));
    }

    private List<Segment> segments(Selection selection) {
        return Assembly.of(layout, selection).segments();
    }
}
