package dev.pressline.compose;

import dev.pressline.model.Brief;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A brief, looked through once for all its targets: what each sentence names, claims and opens with.
 *
 * <p>Immutable once made; made in time linear in the text.
 */
public final class Material {

    private final Brief brief;
    private final Sender sender;
    private final Unit headline;
    private final List<Unit> sentences;
    private final List<Unit> lists;
    private final List<Saying> sayings;
    private final Duty duty;
    private final Topic topic;

    private Material(Brief brief) {
        this.brief = brief;
        this.sender = Sender.of(brief.article());
        Gathering gathering = new Gathering(brief, sender);
        this.headline = gathering.headline();
        List<Unit> gathered = gathering.sentences();
        this.lists = Lists.of(brief.article(), gathered, gathering);
        this.sentences = Lists.withoutLeadIns(gathered, lists);
        this.sayings = Saying.of(brief.article(), gathering);
        Bits best = best().map(unit -> unit.fullest().words()).orElseGet(Bits::new);
        this.duty = Duty.of(this);
        this.topic = new Topic(headline.forms().get(0).words(), best, gathering.lexis());
    }

    /** What a brief offers. */
    public static Material of(Brief brief) {
        return new Material(brief);
    }

    /** What was looked through. */
    public Brief brief() {
        return brief;
    }

    /** Who acts. */
    Sender sender() {
        return sender;
    }

    /** Not sayable where there is none. */
    Unit headline() {
        return headline;
    }

    /** Every sentence, deck and fragment, in the order of the page. */
    List<Unit> sentences() {
        return sentences;
    }

    /** Lists with what leads into them. */
    List<Unit> lists() {
        return lists;
    }

    /** What people say in their own words. */
    List<Saying> sayings() {
        return sayings;
    }

    /** What the kind of release asks to be said together. */
    Duty duty() {
        return duty;
    }

    Topic topic() {
        return topic;
    }

    private Optional<Unit> best() {
        return sentences.stream()
                .filter(unit -> unit.sayable() && unit.standsAlone())
                .max(Comparator.comparingDouble(Unit::news).thenComparing(Unit::order, Comparator.reverseOrder()));
    }
}
