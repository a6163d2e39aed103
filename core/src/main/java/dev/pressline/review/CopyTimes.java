package dev.pressline.review;

import dev.pressline.evidence.Contents;
import dev.pressline.evidence.StatedFact.Kind;
import dev.pressline.evidence.StatedFacts;
import dev.pressline.evidence.TimeWords;
import dev.pressline.model.Article;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.PageDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What time makes untrue: "today" after its day, and rows that nobody checked for long. */
final class CopyTimes {

    /** Networks change their limits about twice a year. */
    private static final int STALE_DAYS = 180;

    private static final int YEAR = "2026".length();

    /** Words in common of a text and what the source says about it. */
    private static final int SAME = 2;

    private static final int SENTENCES = 100;

    /** So many times of one text are looked at, the first ones. */
    private static final int WORDS = 20;

    private CopyTimes() {}

    static List<Finding> of(Copy copy) {
        List<Finding> findings = new ArrayList<>();
        List<TimeWords.Found> words = TimeWords.in(copy.words(), copy.language());
        Optional<LocalDate> published =
                copy.source().flatMap(Article::published).map(PageDate::day);
        Optional<LocalDate> now = copy.request().asOf().map(CopyTimes::day);
        if (now.isEmpty() && !words.isEmpty()) {
            findings.add(
                    copy.finding(FindingCode.TIME_NOT_GIVEN, "without asOf nobody can say whether this is still true")
                            .span(words.get(0).span())
                            .fix("give asOf with the request")
                            .build());
        }
        if (now.isPresent() && published.isPresent()) {
            long age = Math.abs(ChronoUnit.DAYS.between(published.get(), now.get()));
            List<TimeWords.Found> old = words.stream()
                    .filter(word -> age > word.days())
                    .sorted(Comparator.comparingInt(word -> word.span().start()))
                    .limit(WORDS)
                    .toList();
            firstExpired(copy, old, now.get()).ifPresent(word -> findings.add(expired(copy, word, published.get())));
        }
        now.ifPresent(day -> checkRows(copy, day, findings));
        return findings;
    }

    private static Optional<TimeWords.Found> firstExpired(Copy copy, List<TimeWords.Found> old, LocalDate now) {
        Optional<SourceSentences> source = old.stream()
                .filter(word -> word.names().isPresent())
                .findFirst()
                .flatMap(word -> copy.source())
                .map(SourceSentences::new);
        return old.stream()
                .filter(word -> source.filter(its -> namesStatedDay(copy, word, now, its))
                        .isEmpty())
                .findFirst();
    }

    /** "Tomorrow", on the day before one for which the source says the same thing. */
    private static boolean namesStatedDay(Copy copy, TimeWords.Found word, LocalDate now, SourceSentences source) {
        if (word.names().isEmpty()) {
            return false;
        }
        String day = now.plusDays(word.names().getAsInt()).toString();
        Set<String> dates = Set.of(day, "-" + day.substring(YEAR));
        Set<String> stems = copy.sentences().stream()
                .filter(sentence -> sentence.overlaps(word.span()))
                .flatMap(sentence -> Contents.of(sentence.in(copy.words()), copy.language()).stems().stream())
                .collect(Collectors.toSet());
        return source.about(stems, SAME).stream()
                .limit(SENTENCES)
                .flatMap(sentence -> StatedFacts.of(sentence, copy.language(), common -> true).stream())
                .anyMatch(fact -> fact.kind() == Kind.DATE && dates.contains(fact.value()));
    }

    private static LocalDate day(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static Finding expired(Copy copy, TimeWords.Found word, LocalDate published) {
        return copy.finding(
                        FindingCode.EXPIRED_TIME_WORD,
                        "\"" + word.span().in(copy.text()) + "\" was said on " + published + " and is no longer true")
                .span(word.span())
                .fix("name the day")
                .build();
    }

    private static void checkRows(Copy copy, LocalDate day, List<Finding> findings) {
        copy.rules().facts().stream()
                .filter(row -> ChronoUnit.DAYS.between(row.checked(), day) > STALE_DAYS)
                .min(Comparator.comparing(Fact::checked))
                .ifPresent(row -> findings.add(copy.finding(
                                FindingCode.STALE_ROW,
                                row.key() + " was last checked on " + row.checked() + ", more than " + STALE_DAYS
                                        + " days ago")
                        .fact(copy.rules().network() + ": " + row.key())
                        .fix("check the network's rows, or take a newer release of them")
                        .build()));
    }
}
