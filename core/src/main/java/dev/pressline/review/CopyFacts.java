package dev.pressline.review;

import dev.pressline.evidence.SourceWords;
import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.model.Article;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Image;
import dev.pressline.model.PageDate;
import dev.pressline.model.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures, dates and names that the source lacks. */
final class CopyFacts {

    /** Months and days go by three letters. */
    private static final int NAME_LENGTH = 3;

    private static final String MONEY = "$€£¥";

    private final Copy copy;
    private final SourceWords words;
    private final Set<String> values = new HashSet<>();

    private CopyFacts(Copy copy, Article source) {
        this.copy = copy;
        String said = said(source);
        this.words = SourceWords.of(said);
        StatedFacts.of(said, source.language(), words::isSmall).forEach(fact -> values.add(fact.value()));
        source.published().map(PageDate::day).ifPresent(this::addDay);
    }

    /** The source's own day may be named in place of "today". */
    private void addDay(LocalDate day) {
        values.add(String.valueOf(day.getYear()));
        values.add(String.valueOf(day.getDayOfMonth()));
        values.add(inShort(day.getMonth()));
        values.add(inShort(day.getDayOfWeek()));
    }

    private static String inShort(Enum<?> name) {
        return name.name().substring(0, NAME_LENGTH).toLowerCase(Locale.ROOT);
    }

    static List<Finding> of(Copy copy) {
        return copy.source()
                .map(source -> new CopyFacts(copy, source).findings())
                .orElseGet(List::of);
    }

    /** All that the page says, in whatever place. */
    private static String said(Article source) {
        Stream<String> images = source.images().stream().map(Image::alt).flatMap(Optional::stream);
        Stream<String> dateline = source.dateline().stream().map(its -> its.text());
        return String.join(
                "\n",
                Stream.of(
                                Stream.of(source.title(), source.body()),
                                source.deck().stream(),
                                source.parts().stream().map(Part::text),
                                source.publisher().stream(),
                                source.authors().stream(),
                                source.keywords().stream(),
                                dateline,
                                images)
                        .flatMap(texts -> texts)
                        .toList());
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Predicate<String> isCommon = word -> words.isSmall(word) || !words.isSlip(word);
        for (StatedFact fact : StatedFacts.of(copy.words(), copy.language(), isCommon)) {
            switch (fact.kind()) {
                case FIGURE -> check(isThere(fact), fact, FindingCode.FIGURE_NOT_IN_SOURCE, findings);
                case DATE -> check(values.contains(fact.value()), fact, FindingCode.DATE_NOT_IN_SOURCE, findings);
                case NAME -> check(words.has(fact.value()), fact, FindingCode.NAME_NOT_IN_SOURCE, findings);
                case NEGATION, HEDGE -> {}
            }
        }
        return findings;
    }

    private void check(boolean known, StatedFact fact, FindingCode code, List<Finding> findings) {
        if (!known) {
            findings.add(copy.finding(code, "the source has no \"" + fact.written() + "\"")
                    .span(fact.span())
                    .fix("say what the source says")
                    .build());
        }
    }

    /** The figure itself; or the bare number where the source has it without the sign. */
    private boolean isThere(StatedFact fact) {
        String value = fact.value();
        boolean money = MONEY.indexOf(value.charAt(0)) >= 0;
        return values.contains(value) || (money && values.contains(value.substring(1)));
    }
}
