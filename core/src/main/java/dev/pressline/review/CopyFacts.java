package dev.pressline.review;

import dev.pressline.evidence.CalendarWords;
import dev.pressline.evidence.SourceWords;
import dev.pressline.evidence.StatedFact;
import dev.pressline.evidence.StatedFact.Kind;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.PageDate;
import dev.pressline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** Figures, dates and names that the source lacks. */
final class CopyFacts {

    private final Copy copy;
    private final SourceWords words;
    private final SourceFigures figures = new SourceFigures();
    private final SourceDays days;

    private CopyFacts(Copy copy, SaidSource source) {
        this.copy = copy;
        this.words = source.words();
        source.facts().stream()
                .filter(fact -> fact.kind() == Kind.FIGURE)
                .map(StatedFact::value)
                .forEach(figures::add);
        Optional<LocalDate> published = source.article().published().map(PageDate::day);
        this.days = new SourceDays(source.facts(), published);
        days.figures().forEach(figures::add);
        published.ifPresent(day -> CalendarWords.yearsIn(source.text().toLowerCase(Locale.ROOT))
                .forEach(shift -> figures.add(String.valueOf(day.getYear() + shift))));
    }

    static List<Finding> of(Copy copy) {
        return copy.said().map(source -> new CopyFacts(copy, source).findings()).orElseGet(List::of);
    }

    private List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Predicate<String> isCommon = word -> words.isSmall(word) || !words.isSlip(word);
        List<StatedFact> facts = StatedFacts.of(copy.words(), copy.language(), isCommon);
        for (StatedFact fact : facts) {
            switch (fact.kind()) {
                case FIGURE -> check(figures.has(fact.value()), fact, FindingCode.FIGURE_NOT_IN_SOURCE, findings);
                case DATE -> check(days.has(fact.value()), fact, FindingCode.DATE_NOT_IN_SOURCE, findings);
                case NAME -> check(isKnown(fact), fact, FindingCode.NAME_NOT_IN_SOURCE, findings);
                case NEGATION, HEDGE -> {}
            }
        }
        checkWeekdays(facts, findings);
        return findings;
    }

    private void check(boolean known, StatedFact fact, FindingCode code, List<Finding> findings) {
        if (!known) {
            findings.add(finding(code, fact.span(), "the source has no \"" + fact.written() + "\""));
        }
    }

    /** A word of the source, or one in short: "Prof." for "Professor". */
    private boolean isKnown(StatedFact name) {
        int end = name.span().end();
        boolean stopped = end < copy.words().length() && copy.words().charAt(end) == '.';
        return words.has(name.value()) || (stopped && words.hasLonger(name.value()));
    }

    /** A day of the week beside a date that is none. */
    private void checkWeekdays(List<StatedFact> facts, List<Finding> findings) {
        for (int i = 1; i < facts.size(); i++) {
            StatedFact weekday = facts.get(i - 1);
            StatedFact date = facts.get(i);
            boolean dates = weekday.kind() == Kind.DATE && date.kind() == Kind.DATE;
            if (dates && SourceDays.isNear(weekday, date) && days.isWrong(weekday, date)) {
                findings.add(finding(
                        FindingCode.DATE_NOT_IN_SOURCE,
                        new Span(weekday.span().start(), date.span().end()),
                        date.written() + " is no " + weekday.written()));
            }
        }
    }

    private Finding finding(FindingCode code, Span span, String message) {
        return copy.finding(code, message)
                .span(span)
                .fix("say what the source says")
                .build();
    }
}
