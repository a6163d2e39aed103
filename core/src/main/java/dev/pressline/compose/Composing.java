package dev.pressline.compose;

import dev.pressline.model.Alternative;
import dev.pressline.model.Article;
import dev.pressline.model.Card;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Measure;
import dev.pressline.model.Objective;
import dev.pressline.model.Outcome;
import dev.pressline.model.OverrideChain.Spoken;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import dev.pressline.network.FactKey;
import dev.pressline.network.Layout;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One composing: a request on its way to its outcome. */
final class Composing {

    static final String LINK_ID = "link-1";
    private static final int ALTERNATIVES = 3;

    /** A lead so much weaker than the best is no alternative. */
    private static final Set<Trait> NO_LEAD = EnumSet.of(
            Trait.CALL, Trait.QUESTION, Trait.LABEL, Trait.FUSED, Trait.FIRST_PERSON, Trait.SURNAME, Trait.HELP);

    private static final double HOPELESS = 1.6;

    private final ComposeRequest request;
    private final Directions directions;
    private final Article article;
    private final NetworkRules rules;
    private final Target target;
    private final Limits limits;
    private final Layout layout;
    private final Signs signs;
    private final Drafting drafting;
    private final Notes notes;
    private final List<String> tags;

    Composing(ComposeRequest request, Directions directions) {
        this.request = request;
        this.directions = directions;
        this.article = request.brief().article();
        this.rules = request.rules();
        this.target = request.target();
        this.limits = new Limits(request.adapter(), rules);
        this.layout = rules.layout(article.kind());
        this.signs = Signs.of(request);
        this.drafting = new Drafting(request, layout, limits, directions);
        this.notes = new Notes(request, limits);
        this.tags = article.regulated() ? List.of() : tags();
    }

    Composition compose() {
        Optional<Segment.LinkSlot> slot = request.link().map(this::slot);
        Optional<Spoken<String>> ready = request.overrides().text(target.id());
        if (ready.isPresent()) {
            return new ReadyText(request, ready.get(), drafting, limits).compose(slot);
        }
        boolean inCard = rules.text(FactKey.LINK_PLACE).filter("card"::equals).isPresent();
        Selection said = Selection.of(inCard ? Optional.empty() : slot, ending())
                .within(directions.before(), directions.after());
        boolean headed = layout.parts().contains(Layout.Part.HEADLINE)
                && request.material().headline().sayable();
        Selection fixed = headed ? withHeadline(said) : said;
        Room room = new Room(request.adapter(), rules, article.kind());
        Scope scope = new Scope(request, layout, room, signs, fixed, tags);
        List<Selection> selections = finished(new Search(scope).plans(), fixed);
        if (selections.isEmpty()) {
            return notSaid(scope, fixed);
        }
        return said(selections, slot);
    }

    private Segment.LinkSlot slot(String url) {
        return new Segment.LinkSlot(
                LINK_ID, url, rules.number(FactKey.LINK_LENGTH).orElse(url.length()));
    }

    private List<String> tags() {
        List<String> offered = Stream.concat(request.brief().followed().stream(), request.houseTags().stream())
                .toList();
        return directions.tags().of(offered).stream()
                .limit(rules.number(FactKey.HASHTAGS_MAX).orElse(0))
                .toList();
    }

    /** The source's words for the objective; regulated copy has none. */
    private Optional<Choice> ending() {
        Objective objective = article.regulated() ? Objective.AWARENESS : request.objective();
        Optional<Unit> unit = Endings.of(request.material(), objective);
        if (unit.isEmpty() && request.objective() != Objective.AWARENESS) {
            notes.notServed();
        }
        return unit.map(its -> Choice.of(its, its.forms().get(0), signs.dropFrom(its.text()), List.of()))
                .filter(choice -> limits.within(FactKey.TEXT_LIMIT, choice.text()));
    }

    private Selection withHeadline(Selection selection) {
        Unit headline = request.material().headline();
        return headline.forms().stream()
                .map(form -> Choice.of(headline, form, signs.dropFrom(form.text()), List.of()))
                .filter(choice -> fits(selection.withHeadline(choice)))
                .findFirst()
                .map(selection::withHeadline)
                .orElse(selection);
    }

    /** One selection for each lead, best first, each proved as a whole. */
    private List<Selection> finished(List<Plan> plans, Selection fixed) {
        List<Selection> selections = new ArrayList<>();
        Set<String> texts = new LinkedHashSet<>(request.taken().texts());
        Set<String> leads = new LinkedHashSet<>();
        for (Plan plan : plans) {
            boolean another = !leads.contains(plan.lead().candidate().unit().id());
            boolean good = selections.isEmpty() || isGood(plan, plans.get(0));
            if (another && good && selections.size() <= ALTERNATIVES) {
                finish(plan, fixed)
                        .filter(selection -> texts.add(textOf(selection)))
                        .ifPresent(selection -> {
                            selections.add(selection);
                            leads.add(plan.lead().candidate().unit().id());
                        });
            }
        }
        return selections.isEmpty() ? again(plans, fixed) : List.copyOf(selections);
    }

    private static boolean isGood(Plan plan, Plan best) {
        Set<Trait> traits = plan.lead().said().form().traits();
        return plan.worth() > best.worth() - HOPELESS && NO_LEAD.stream().noneMatch(traits::contains);
    }

    /** What another target says already: with the headline in front, if that fits. */
    private List<Selection> again(List<Plan> plans, Selection fixed) {
        Unit headline = request.material().headline();
        return plans.stream()
                .flatMap(plan -> finish(plan, fixed).stream())
                .limit(1)
                .map(selection -> headline.sayable() && !selection.says(headline) ? withHeadline(selection) : selection)
                .toList();
    }

    /** The plan with tags and quotation; what does not fit as a whole goes, tags first. */
    private Optional<Selection> finish(Plan plan, Selection fixed) {
        Selection plain = fixed.with(plan);
        while (!fits(plain) && !plain.facts().isEmpty()) {
            plain = plain.withoutLastFact();
        }
        if (!fits(plain)) {
            return Optional.empty();
        }
        return Optional.of(withQuotation(withTags(plain), plan));
    }

    private Selection withTags(Selection selection) {
        for (int count = tags.size(); count > 0; count--) {
            Selection tagged = selection.withTags(tags.subList(0, count));
            if (fits(tagged)) {
                return tagged;
            }
        }
        return selection;
    }

    private Selection withQuotation(Selection selection, Plan plan) {
        if (!layout.parts().contains(Layout.Part.QUOTATION) || article.regulated()) {
            return selection;
        }
        return request.material().sayings().stream()
                .filter(saying -> saying.isSober() && saying.isNew(plan.words()))
                .filter(saying -> saying.isSolid() || isThin(selection))
                .map(saying -> selection.withQuotation(Choice.ofSaying(saying, signs.dropFrom(saying.written()))))
                .filter(quoted -> fits(quoted)
                        && limits.within(
                                FactKey.AIM_MAX, Assembly.of(layout, quoted).segments()))
                .findFirst()
                .orElse(selection);
    }

    /** Shorter than what is worth posting there. */
    private boolean isThin(Selection selection) {
        return limits.below(FactKey.AIM_MIN, Assembly.of(layout, selection).segments());
    }

    private boolean fits(Selection selection) {
        return limits.within(FactKey.TEXT_LIMIT, Assembly.of(layout, selection).segments());
    }

    private String textOf(Selection selection) {
        return Segment.textOf(Assembly.of(layout, selection).segments());
    }

    private Composition said(List<Selection> selections, Optional<Segment.LinkSlot> slot) {
        Selection best = selections.get(0);
        List<Alternative> alternatives =
                selections.stream().skip(1).map(other -> alternative(other)).toList();
        Optional<Card> card = drafting.card(slot, best);
        Variant variant = drafting.variant(best, card, alternatives);
        notes.on(best);
        Outcome outcome = Advice.against(request)
                .<Outcome>map(why -> new Outcome.NotAdvised(variant, why))
                .orElseGet(() -> new Outcome.Fits(variant));
        return new Composition(outcome, fates(best, card), steps(best), notes.findings(), List.of());
    }

    private Alternative alternative(Selection selection) {
        Post post = drafting.post(selection);
        String lead = selection.lead().map(Choice::unit).orElse(Unit.HEADLINE);
        return new Alternative(post, lead, Reasons.of(request.material(), lead));
    }

    private static Map<String, Fate> fates(Selection selection, Optional<Card> card) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        selection.choices().forEach(choice -> fates.put(choice.unit(), choice.fate()));
        card.ifPresent(preview -> fates.putIfAbsent(Unit.HEADLINE, Fate.MOVED));
        return fates;
    }

    private static Map<String, List<String>> steps(Selection selection) {
        Map<String, List<String>> steps = new LinkedHashMap<>();
        selection.choices().stream()
                .filter(choice -> !choice.steps().isEmpty())
                .forEach(choice -> steps.put(choice.unit(), choice.steps()));
        return steps;
    }

    /** The shortest thing that the article could say tells by how much nothing fits. */
    private Composition notSaid(Scope scope, Selection fixed) {
        Optional<Selection> shortest = scope.leads().stream()
                .flatMap(candidate -> candidate.ways().stream())
                .map(Candidate.Said::choice)
                .min(Comparator.comparingInt(choice -> choice.text().length()))
                .map(fixed::withLead);
        if (shortest.isEmpty()) {
            return new Composition(
                    new Outcome.Failed(target.id(), target.network(), Code.EMPTY_INPUT, "the article says nothing"),
                    Map.of(),
                    notes.findings());
        }
        List<Segment> segments = Assembly.of(layout, shortest.get()).segments();
        Measure worst = limits.measures(segments).stream()
                .max(Comparator.comparingDouble(Measure::fullness))
                .orElseThrow();
        Outcome outcome = new Outcome.CannotFit(target.id(), target.network(), Segment.textOf(segments), worst);
        notes.cannotFit(outcome.reason());
        return new Composition(outcome, Map.of(), notes.findings());
    }
}
