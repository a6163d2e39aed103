package dev.pressline.condense;

import dev.pressline.condense.TimeWords.Found;
import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.model.Article;
import dev.pressline.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Says "today" so that it is true tomorrow. In a release of {@code LEEDS, Nov. 22, 2026}, {@code "Acme opened a plant
 * yesterday."} is told as {@code "Acme opened a plant on Nov. 21."}; {@code "Acme today announced a plant."} may also
 * be told as {@code "Acme announced a plant."} Where no date is known, only what reads well without its time is told at
 * all.
 *
 * <p>English, German, French and Spanish, by the closed table {@code times.tsv}; other languages stay as they are.
 */
final class RelativeTime {

    /** Less than without its time: beside "announced" the date is no news. */
    private static final double DATED = 0.89;

    /** How the step is called that takes a time away. */
    static final String TIMELESS_STEP = "time";

    private static final double TIMELESS = 0.9;
    private static final Set<String> EVENTS = Set.of(Cue.EVENT_VERB.label(), Cue.LAUNCH_VERB.label());

    private final Optional<DateStyle> style;
    private final Optional<Cues> cues;

    private RelativeTime(Optional<DateStyle> style, String language) {
        this.style = style;
        this.cues = Cues.forLanguage(language);
    }

    /** For the sentences of an article. */
    static RelativeTime of(Article article) {
        String language = article.language();
        return new RelativeTime(TimeWords.of(language).map(words -> DateStyle.of(article, words)), language);
    }

    /** For sentences of a language of which nobody knows the day. */
    static RelativeTime undated(String language) {
        return new RelativeTime(TimeWords.of(language).map(words -> DateStyle.unknown(language, words)), language);
    }

    /**
     * The ways to tell a sentence.
     *
     * @return the sentence itself where it names no such time; else with the date, without the time, or both, the
     *     fuller first; none where neither can be said
     */
    List<Version> ways(String sentence) {
        List<Found> times =
                style.map(its -> TimeScan.times(sentence, its.words())).orElse(List.of());
        if (style.isEmpty() || times.isEmpty()) {
            return List.of(Version.whole(sentence));
        }
        List<Version> ways = new ArrayList<>();
        TimeEdit edit = new TimeEdit(sentence, style.get(), times);
        boolean event = edit.isEvent() || tellsEvent(sentence, edit);
        if (event && !edit.isFragment()) {
            edit.dated()
                    .map(text -> new Version(text, edit.steps("date"), DATED))
                    .ifPresent(ways::add);
        }
        edit.timeless(event)
                .map(text -> new Version(text, edit.steps(TIMELESS_STEP), TIMELESS))
                .ifPresent(ways::add);
        return ways;
    }

    /** "Today, 300 firms use it" tells of these years, and not of a day. */
    private boolean tellsEvent(String sentence, TimeEdit edit) {
        return cues.stream()
                .flatMap(its -> its.find(sentence).stream())
                .anyMatch(evidence -> EVENTS.contains(evidence.cue())
                        && !edit.isParticiple(
                                evidence.span().start(), evidence.span().end()));
    }
}
