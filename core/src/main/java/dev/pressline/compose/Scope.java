package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.ReleaseKind;
import dev.pressline.model.Segment;
import dev.pressline.network.FactKey;
import dev.pressline.network.Layout;
import dev.pressline.network.Layout.Part;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a search for one target may choose from, and within what bounds. */
final class Scope {

    private static final int LEADS = 6;
    private static final int FACTS = 10;
    private static final int WANTED = 8;

    /** Where nothing happened, the headline is what there is to say, though the link's preview says it again. */
    private static final Set<ReleaseKind> TOLD_BY_TITLE =
            EnumSet.of(ReleaseKind.HOW_TO, ReleaseKind.OPINION, ReleaseKind.OTHER);

    private final Material material;
    private final Article article;
    private final NetworkRules rules;
    private final Layout layout;
    private final Room room;
    private final Lengths base;
    private final Lengths between;
    private final Lengths reserved;
    private final LeadWorth leadWorth;
    private final FactWorth factWorth;
    private final List<Candidate> leads;
    private final List<Candidate> facts;
    private final List<Candidate> wanted;
    private final int factsMax;
    private final Duty duty;
    private final boolean brandSpeaks;

    /**
     * @param fixed what is said whatever the search chooses
     * @param tags for which room is kept, if facts leave it
     */
    Scope(ComposeRequest request, Layout layout, Room room, Signs signs, Selection fixed, List<String> tags) {
        this.material = request.material();
        this.article = material.brief().article();
        this.rules = request.rules();
        this.layout = layout;
        this.room = room;
        this.factsMax = rules.rows(FactKey.FACTS_MAX, article.kind()).stream()
                .mapToInt(NetworkRules::number)
                .findFirst()
                .orElse(0);
        this.base = base(fixed);
        this.between = room.measure(separator());
        this.reserved = tags.isEmpty() ? room.nothing() : room.measure("\n#" + String.join(" #", tags));
        int fold = rules.number(FactKey.FOLD_MOBILE).orElse(Integer.MAX_VALUE);
        int aim = rules.number(FactKey.LEAD_AIM).orElse(Integer.MAX_VALUE);
        this.leadWorth =
                new LeadWorth(material, room, fold, aim, TOLD_BY_TITLE.contains(article.kind()), request.objective());
        Set<String> elsewhere = Taken.isShort(factsMax) ? request.taken().followers() : Set.of();
        this.factWorth = new FactWorth(material.topic(), preferred(), elsewhere);
        this.brandSpeaks = request.target().voice().filter("brand"::equals).isPresent();
        this.duty = material.duty();
        IdentityHashMap<Unit, Candidate> known = new IdentityHashMap<>();
        Function<Unit, Candidate> candidate = unit ->
                known.computeIfAbsent(unit, its -> Candidate.of(Wholeness.of(its, article.kind()), signs, room));
        this.leads = Beginning.of(leadingUnits().map(candidate).toList());
        this.facts = followingUnits().stream().map(candidate).toList();
        this.wanted = duty == Duty.NONE
                ? List.of()
                : wantedUnits().stream().map(candidate).toList();
    }

    private Lengths base(Selection fixed) {
        List<Segment> segments = Assembly.of(layout, fixed).segments();
        Lengths length = room.measure(segments);
        return segments.isEmpty() ? length : length.plus(room.measure("\n\n"));
    }

    private String separator() {
        String lines = layout.parts().contains(Part.GAP) ? "\n\n" : " ";
        return layout.parts().contains(Part.BULLETS) ? lines + Assembly.BULLET : lines;
    }

    private Set<Trait> preferred() {
        Set<Trait> preferred = EnumSet.noneOf(Trait.class);
        rules.words(FactKey.FACTS_PREFER, article.kind()).stream()
                .map(Trait::labelled)
                .flatMap(Optional::stream)
                .forEach(preferred::add);
        return preferred;
    }

    private Stream<Unit> leadingUnits() {
        Stream<Unit> headline = layout.parts().contains(Part.HEADLINE) ? Stream.of() : Stream.of(material.headline());
        List<Unit> all = Stream.concat(headline, material.sentences().stream())
                .filter(Unit::standsAlone)
                .toList();
        return allowed(all).stream()
                .sorted(Comparator.comparingDouble(Unit::news).reversed())
                .limit(LEADS);
    }

    /** The best first, what leans on a sentence right behind it. */
    private List<Unit> followingUnits() {
        return inReach(allowed(offered()).stream()
                .sorted(Comparator.comparingDouble(Unit::news).reversed())
                .limit(FACTS)
                .toList());
    }

    /** The same with what the kind of release may ask for in front. */
    private List<Unit> wantedUnits() {
        Stream<Unit> wanted = allowed(offered()).stream()
                .filter(duty::wants)
                .sorted(Comparator.comparingDouble(Unit::news).reversed())
                .limit(WANTED);
        List<Unit> all = Stream.concat(wanted, facts.stream().map(Candidate::unit))
                .distinct()
                .toList();
        return inReach(all);
    }

    private List<Unit> offered() {
        boolean places = layout.parts().contains(Part.FACTS) || layout.parts().contains(Part.BULLETS);
        return places
                ? Stream.concat(material.sentences().stream(), material.lists().stream())
                        .toList()
                : List.of();
    }

    private static List<Unit> inReach(List<Unit> ranked) {
        List<Unit> ordered = new ArrayList<>(ranked);
        for (Unit unit : ranked) {
            if (!unit.standsAlone()) {
                ordered.remove(unit);
                int before = orderIn(ordered, unit.order() - 1);
                ordered.add(before < 0 ? ordered.size() : before + 1, unit);
            }
        }
        return List.copyOf(ordered);
    }

    private static int orderIn(List<Unit> units, int order) {
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).order() == order) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What may be said: no "we" unless the target speaks as the brand, no other link than the post's own, in regulated
     * copy nothing that is only expected; unless there is nothing else.
     */
    private List<Unit> allowed(List<Unit> units) {
        List<Unit> sayable = units.stream().filter(Unit::sayable).toList();
        List<Unit> linkless = without(Trait.ADDRESS, sayable);
        List<Unit> done = article.regulated() ? without(Trait.FORWARD, linkless) : linkless;
        return brandSpeaks ? done : without(Trait.FIRST_PERSON, done);
    }

    private static List<Unit> without(Trait trait, List<Unit> units) {
        List<Unit> others = units.stream().filter(unit -> !unit.is(trait)).toList();
        return others.isEmpty() ? units : others;
    }

    Room room() {
        return room;
    }

    /** How long all is that is said in any case. */
    Lengths base() {
        return base;
    }

    /** What parts two facts. */
    Lengths between() {
        return between;
    }

    /** What hashtags will take, if there is room. */
    Lengths reserved() {
        return reserved;
    }

    LeadWorth leadWorth() {
        return leadWorth;
    }

    FactWorth factWorth() {
        return factWorth;
    }

    List<Candidate> leads() {
        return leads;
    }

    List<Candidate> facts() {
        return facts;
    }

    /** The same, with what the kind of release may ask for before all others; empty where it asks for nothing. */
    List<Candidate> wanted() {
        return wanted;
    }

    int factsMax() {
        return factsMax;
    }

    /** What the kind of release asks to be said together. */
    Duty duty() {
        return duty;
    }
}
