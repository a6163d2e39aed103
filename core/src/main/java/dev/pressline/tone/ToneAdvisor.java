package dev.pressline.tone;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Gap;
import dev.pressline.evidence.Message;
import dev.pressline.evidence.Ranked;
import dev.pressline.evidence.Sentence;
import dev.pressline.evidence.SentenceRanking;
import dev.pressline.model.Article;
import dev.pressline.model.Block;
import dev.pressline.model.Evidence;
import dev.pressline.model.Evidence.Side;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.text.Sentences;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says what would make copy news: other sentences of the same source to open with, and the questions that it leaves
 * open. Nothing is written anew.
 *
 * <p>Of "Acme Kettles bring joy. Acme sold 12,000 kettles in May." it offers the second sentence, and asks who says so.
 * Immutable and thread-safe; takes any text, in time linear in its length.
 */
public final class ToneAdvisor {

    private static final int MOST = 3;
    private static final int SHORTEST = 30;
    private static final int LONGEST = 300;
    private static final ToneAdvisor STANDARD = new ToneAdvisor();

    private static final Map<Gap, Question> QUESTIONS = Map.of(
            Gap.EVENT, Question.WHAT_HAPPENED,
            Gap.TIME, Question.SINCE_WHEN,
            Gap.AMOUNT, Question.HOW_MANY,
            Gap.VOICE, Question.WHO_SAYS_SO);

    private ToneAdvisor() {}

    /** The advisor that everybody shares: it has no state. */
    public static ToneAdvisor standard() {
        return STANDARD;
    }

    /**
     * What to do about an article.
     *
     * @param verdict on the same article; {@link Tone#NEWS} needs no advice, and {@link Tone#PURELY_PROMOTIONAL} is
     *     always asked what happened
     */
    public Advice advise(Article article, Verdict verdict) {
        List<String> texts = article.blocks().stream()
                .filter(block -> block instanceof Block.Paragraph || block instanceof Block.ListOf)
                .map(Block::text)
                .toList();
        return advise(article.title(), texts, article.language(), verdict);
    }

    /** As {@link #advise(Article, Verdict)}, of a text without a headline. */
    public Advice advise(String text, String language, Verdict verdict) {
        return advise("", List.of(text), language, verdict);
    }

    private Advice advise(String title, List<String> texts, String language, Verdict verdict) {
        return verdict.tone() == Tone.NEWS
                ? Advice.none()
                : Cues.forLanguage(language)
                        .map(cues -> new Advice(openings(title, texts, cues), questions(title, texts, cues, verdict)))
                        .orElseGet(Advice::none);
    }

    private static List<Question> questions(String title, List<String> texts, Cues cues, Verdict verdict) {
        Set<Question> open = EnumSet.noneOf(Question.class);
        Gap.of(Message.of(title, String.join("\n", texts), cues))
                .forEach(gap -> open.add(QUESTIONS.getOrDefault(gap, Question.WHAT_HAPPENED)));
        if (verdict.tone() == Tone.PURELY_PROMOTIONAL) {
            open.add(Question.WHAT_HAPPENED);
        }
        return List.copyOf(open);
    }

    private static List<String> openings(String title, List<String> texts, Cues cues) {
        List<Sentence> sentences = sentences(texts, cues.language());
        SentenceRanking ranking = SentenceRanking.forLanguage(cues.language());
        return ranking.rank(title, "", sentences).stream()
                .map(Ranked::index)
                .filter(index -> index > 0)
                .map(index -> sentences.get(index).text())
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .filter(text -> tells(cues.find(text)) && ranking.standsAlone(text))
                .limit(MOST)
                .toList();
    }

    private static List<Sentence> sentences(List<String> texts, String language) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < texts.size(); block++) {
            for (Span span : Sentences.of(texts.get(block), Locale.forLanguageTag(language))) {
                sentences.add(new Sentence(span.in(texts.get(block)), block, false));
            }
        }
        return sentences;
    }

    /** It answers something, and nothing in it promotes. */
    private static boolean tells(List<Evidence> evidence) {
        return evidence.stream().noneMatch(found -> found.side() == Side.PROMOTION)
                && evidence.stream()
                        .anyMatch(found ->
                                Cue.of(found.cue()).filter(ToneAdvisor::tells).isPresent());
    }

    private static boolean tells(Cue cue) {
        return Stream.of(Gap.values()).anyMatch(gap -> gap.isClosedBy(cue));
    }
}
