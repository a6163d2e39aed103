package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds lists that belong to what leads into them, a line with a colon or a heading: both are said, or neither. */
final class Lists {

    private static final int FEWEST = 2;

    /** A lead-in that is no longer than this is one; what is longer is a paragraph. */
    private static final int LONGEST_LEAD_IN = 160;

    /** A list without any figure, date or person is worth this much as news, and more with each. */
    private static final double BARE = 0.02;

    private static final double EACH = 0.1;
    private static final double MOST = 0.4;

    private Lists() {}

    static List<Unit> of(Article article, List<Unit> sentences, Gathering gathering) {
        List<Block> blocks = article.blocks();
        Map<String, Unit> lastOfBlock = new HashMap<>();
        sentences.forEach(unit -> lastOfBlock.put(blockOf(unit.id()), unit));
        List<Unit> lists = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.ListOf list && list.items().size() >= FEWEST) {
                List<Unit.Item> items = items(list, "b" + (i + 1));
                Optional.ofNullable(lastOfBlock.get("b" + i))
                        .filter(Lists::leadsIn)
                        .map(lead -> of(lead, items, gathering))
                        .ifPresent(lists::add);
            }
        }
        return List.copyOf(lists);
    }

    /** {@code b2} of {@code b2.s1}. */
    private static String blockOf(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    private static List<Unit.Item> items(Block.ListOf list, String block) {
        List<Unit.Item> items = new ArrayList<>();
        for (Block.Paragraph item : list.items()) {
            items.add(new Unit.Item(block + ".i" + (items.size() + 1), item.text()));
        }
        return items;
    }

    /** A heading, which has its block's own id, or a line that ends in a colon. */
    private static boolean leadsIn(Unit unit) {
        boolean heading = unit.id().indexOf('.') < 0;
        return unit.text().length() <= LONGEST_LEAD_IN
                && (heading || unit.text().endsWith(":") || unit.is(Trait.AHEAD));
    }

    /** {@code The following models are recalled.} says nothing without its list. */
    static List<Unit> withoutLeadIns(List<Unit> sentences, List<Unit> lists) {
        Set<String> leadIns = lists.stream().map(Unit::id).collect(Collectors.toSet());
        return sentences.stream()
                .map(unit -> leadIns.contains(unit.id()) ? unit.unsayable() : unit)
                .toList();
    }

    private static Unit of(Unit lead, List<Unit.Item> items, Gathering gathering) {
        double news = BARE;
        EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
        StringBuilder all = new StringBuilder(lead.text());
        for (Unit.Item item : items) {
            Set<Trait> its = gathering.traits().of(item.text());
            news += its.contains(Trait.FIGURE) || its.contains(Trait.DATE) || its.contains(Trait.PERSON) ? EACH : 0;
            traits.addAll(its);
            all.append('\n').append(item.text());
        }
        Form form = gathering.form(lead.forms().get(0).version(), all.toString(), traits);
        return new Unit(
                lead.id(), lead.order(), List.of(form), Math.min(MOST, news), true, true, true, List.copyOf(items));
    }
}
