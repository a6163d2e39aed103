package dev.pressline.compose;

import dev.pressline.model.Segment;
import dev.pressline.model.Segment.Break;
import java.util.ArrayList;
import java.util.List;

/**
 * A unit as one network would have it.
 *
 * @param unit what is said
 * @param ways how, from whole to shortest
 */
record Candidate(Unit unit, List<Said> ways) {

    /**
     * One way to say it.
     *
     * @param form how it stands in the material
     * @param choice the words, without signs that the network would act on
     * @param length unit by unit
     */
    record Said(Form form, Choice choice, Lengths length) {}

    static Candidate of(Unit unit, Signs signs, Room room) {
        List<Said> ways = new ArrayList<>();
        List<Choice> items = unit.items().stream()
                .map(item -> Choice.ofItem(item, signs.dropFrom(item.text())))
                .toList();
        for (Form form : unit.forms()) {
            Choice choice = Choice.of(unit, form, signs.dropFrom(form.text()), items);
            ways.add(new Said(form, choice, room.measure(piece(choice))));
        }
        return new Candidate(unit, List.copyOf(ways));
    }

    /** The words as they will stand in the post. */
    private static List<Segment> piece(Choice choice) {
        List<Segment> piece = new ArrayList<>(List.of(new Segment.Words(choice.text())));
        for (Choice item : choice.items()) {
            piece.add(new Break(1));
            piece.add(new Segment.Words(Assembly.BULLET + item.text()));
        }
        return piece;
    }

    boolean is(Trait trait) {
        return unit.is(trait);
    }
}
