package dev.pressline.compose;

import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Statement;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks a brief through: the one place that reads its words, so that they are read once for all targets. */
final class Gathering {

    /** A sentence worth less than this part of the best is background: it is not said. */
    private static final double WORTH_SAYING = 0.012;

    private static final int MOST_FORMS = 9;

    /** What a headline is worth against the best sentence: it says less. */
    private static final double HEADLINE_NEWS = 0.7;

    private final Brief brief;
    private final Traits traits;
    private final Wording wording;
    private final Manners manners;
    private final Sender sender;
    private final Lexis lexis = new Lexis();

    Gathering(Brief brief, Sender sender) {
        this.brief = brief;
        this.sender = sender;
        this.traits = new Traits(brief.article().language());
        this.wording = Wording.of(brief.article());
        this.manners = new Manners(brief.article().language());
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
                true,
                !text.isEmpty(),
                List.of());
    }

    List<Unit> sentences() {
        double best = Math.max(
                Double.MIN_NORMAL,
                brief.statements().stream().mapToDouble(Statement::news).max().orElse(0));
        HeadlineAntecedent antecedent = new HeadlineAntecedent(
                SentenceRanking.forLanguage(brief.article().language()),
                sender,
                brief.headline().whole().text());
        List<Unit> units = new ArrayList<>();
        for (Statement statement : brief.statements()) {
            boolean worth = statement.news() > WORTH_SAYING * best;
            Frontier frontier = worth ? wording.of(statement.frontier()) : Frontier.whole(statement.text());
            List<Form> forms = forms(frontier, statement.facts());
            units.add(new Unit(
                    statement.unit(),
                    units.size(),
                    forms,
                    statement.news() / best,
                    statement.standsAlone() && !forms.get(0).is(Trait.LEANING),
                    !statement.standsAlone()
                            && !forms.get(0).is(Trait.LEANING)
                            && antecedent.isThere(forms.get(0).text()),
                    worth,
                    List.of()));
        }
        return List.copyOf(units);
    }

    List<Form> forms(Frontier frontier, List<String> facts) {
        Set<Trait> whole = traits.of(frontier.whole().text());
        Set<String> seen = new HashSet<>();
        List<Version> different = frontier.versions().stream()
                .filter(version -> seen.add(version.text()))
                .toList();
        return manners.of(different).stream()
                .limit(MOST_FORMS)
                .map(version -> form(version, facts, whole))
                .toList();
    }

    /** A list as one: what leads into it in the version given, the content of all. */
    Form form(Version leadIn, String all, Set<Trait> its) {
        Bits facts = new Bits();
        Lexis.wordsOf(all).stream()
                .filter(word -> Character.isDigit(word.charAt(0)))
                .mapToInt(lexis::numberOf)
                .forEach(facts::set);
        return new Form(leadIn, lexis.contentOf(all), facts, its, sender.firstMention(all));
    }

    /** A figure, a date or a name of several words: single ones such as Inc would speak for what is long. */
    private static boolean isKey(String fact) {
        return fact.indexOf(' ') > 0 || fact.chars().anyMatch(Character::isDigit);
    }

    private Form form(Version version, List<String> facts, Set<Trait> whole) {
        String text = version.text();
        Bits kept = new Bits();
        facts.stream()
                .filter(fact -> isKey(fact) && (text.contains(fact) || sender.isNamed(fact, text)))
                .mapToInt(lexis::numberOf)
                .forEach(kept::set);
        return new Form(version, lexis.contentOf(text), kept, traits.begun(whole, text), sender.firstMention(text));
    }
}
