package dev.pressline.compose;

import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Statement;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.List;

/** Looks a brief through: the one place that reads its words, so that they are read once for all targets. */
final class Gathering {

    /** What a headline is worth against the best sentence: it says less. */
    private static final double HEADLINE_NEWS = 0.7;

    private final Brief brief;
    private final Traits traits;
    private final Wording wording;
    private final Sender sender;
    private final Lexis lexis = new Lexis();

    Gathering(Brief brief, Sender sender) {
        this.brief = brief;
        this.sender = sender;
        this.traits = new Traits(brief.article().language());
        this.wording = Wording.of(brief.article());
    }

    Traits traits() {
        return traits;
    }

    Lexis lexis() {
        return lexis;
    }

    Unit headline() {
        Frontier frontier = wording.of(brief.headline());
        String text = frontier.whole().text();
        return new Unit(
                Unit.HEADLINE,
                Unit.NOWHERE,
                forms(frontier, List.of()),
                HEADLINE_NEWS,
                true,
                !text.isEmpty(),
                traits.of(text),
                List.of());
    }

    List<Unit> sentences() {
        double best = Math.max(
                Double.MIN_NORMAL,
                brief.statements().stream().mapToDouble(Statement::news).max().orElse(0));
        List<Unit> units = new ArrayList<>();
        for (Statement statement : brief.statements()) {
            units.add(new Unit(
                    statement.unit(),
                    units.size(),
                    forms(wording.of(statement.frontier()), statement.facts()),
                    statement.news() / best,
                    statement.standsAlone(),
                    statement.news() > 0,
                    traits.of(statement.text()),
                    List.of()));
        }
        return List.copyOf(units);
    }

    List<Form> forms(Frontier frontier, List<String> facts) {
        return frontier.versions().stream().map(version -> form(version, facts)).toList();
    }

    /** A list as one: what leads into it in the version given, the content of all. */
    Form form(Version leadIn, String all) {
        Bits facts = new Bits();
        Lexis.wordsOf(all).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .mapToInt(lexis::numberOf)
                .forEach(facts::set);
        return new Form(leadIn, lexis.contentOf(all), facts, sender.firstMention(all));
    }

    private Form form(Version version, List<String> facts) {
        Bits kept = new Bits();
        facts.stream()
                .filter(version.text()::contains)
                .mapToInt(lexis::numberOf)
                .forEach(kept::set);
        return new Form(version, lexis.contentOf(version.text()), kept, sender.firstMention(version.text()));
    }
}
