package dev.pressline.tone;

import dev.pressline.evidence.Cue;
import dev.pressline.evidence.Cues;
import dev.pressline.evidence.Message;
import dev.pressline.evidence.PostTone;
import dev.pressline.evidence.ReleaseFeatures;
import dev.pressline.learn.DenseWeights;
import dev.pressline.model.Article;
import dev.pressline.model.Evidence;
import dev.pressline.model.Evidence.Side;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether a message is news to a reader who will never buy, or nothing but promotion.
 *
 * <p>Blocking news costs more than passing an advert, so {@link Tone#PURELY_PROMOTIONAL} needs both: promotion that
 * outweighs news by far, and no news at the level of the message. An "announces" with no event behind it is none, a
 * number in a slogan is no finding. A language without a model is {@link Tone#UNASSESSED}, with the evidence that its
 * lexicon finds.
 *
 * <p>A text without a headline and shorter than seventy words and signs is judged as a post: by its words, too, and by
 * weights that posts of companies were fitted on.
 *
 * <p>Immutable and thread-safe; takes any text, in time linear in its length.
 */
public final class ToneJudge {

    /** The only language with annotated releases to fit a model on; others get their evidence and no guess. */
    private static final String MODELLED = "en";

    private static final double FLAGGED = 0.5;
    private static final double MIXED_POST = 0.2;

    /** The flag stands far above where promotion begins to outweigh news: 3.5 below it in the sum (ToneTrainer). */
    private static final double MIXED_RELEASE = 0.03;

    private static final double BELOW_FLAG = 0.49;
    private static final Set<Cue> EVENTS = EnumSet.of(Cue.EVENT_VERB, Cue.SAFETY_NOTICE);
    private static final Set<Cue> DETAILS = EnumSet.of(Cue.FIGURE, Cue.DATE);
    private static final ToneJudge STANDARD = new ToneJudge(
            DenseWeights.load(ToneJudge.class, "weights.tsv"), DenseWeights.load(ToneJudge.class, "post.weights.tsv"));

    private final DenseWeights releases;
    private final DenseWeights posts;

    private ToneJudge(DenseWeights releases, DenseWeights posts) {
        this.releases = releases;
        this.posts = posts;
    }

    /** The judge with the model that ships. */
    public static ToneJudge standard() {
        return STANDARD;
    }

    /**
     * The verdict on a text.
     *
     * @param text any text, without its boilerplate
     * @param language BCP 47
     * @return spans of its evidence count in {@code text}
     */
    public Verdict judge(String text, String language) {
        return Cues.forLanguage(language)
                .map(cues -> judge(Message.of("", text, cues), cues.language()))
                .orElseGet(Verdict::unassessed);
    }

    /**
     * The verdict on what an article says: headline, deck and body, without its parts.
     *
     * @return spans of its evidence count in headline, deck and body, a line each
     */
    public Verdict judge(Article article) {
        return Cues.forLanguage(article.language())
                .map(cues -> judge(Message.of(article, cues), cues.language()))
                .orElseGet(Verdict::unassessed);
    }

    /**
     * What moved the verdict on a text most, from what is usual: {@code +style ease} spoke for promotion,
     * {@code -clause: past} for news, {@code +little style saying} says that hardly anybody is quoted. Five at most;
     * empty where the language has no model.
     */
    public List<String> reasons(String text, String language) {
        return Cues.forLanguage(language)
                .map(cues -> reasons(Message.of("", text, cues)))
                .orElseGet(List::of);
    }

    /** As {@link #reasons(String, String)}, of an article. */
    public List<String> reasons(Article article) {
        return Cues.forLanguage(article.language())
                .map(cues -> reasons(Message.of(article, cues)))
                .orElseGet(List::of);
    }

    private List<String> reasons(Message message) {
        if (!message.language().equals(MODELLED)) {
            return List.of();
        }
        return PostTone.isPost(message)
                ? posts.reasons(PostTone.of(message))
                : releases.reasons(ReleaseFeatures.of(message));
    }

    private Verdict judge(Message message, String language) {
        List<Evidence> evidence = message.evidence();
        if (!language.equals(MODELLED)) {
            return new Verdict(Tone.UNASSESSED, 0, evidence);
        }
        if (PostTone.isPost(message)) {
            double promo = promoOfPost(message, evidence);
            return new Verdict(toneOf(promo, MIXED_POST), promo, evidence);
        }
        double promo = promoOfRelease(message, evidence);
        return new Verdict(toneOf(promo, MIXED_RELEASE), promo, evidence);
    }

    /** A post that says what happened, with a figure or a date, may ask for something: it is no mere promotion. */
    private double promoOfPost(Message message, List<Evidence> evidence) {
        double promo = posts.score(PostTone.of(message));
        boolean event = holds(evidence, EVENTS);
        boolean sells = evidence.stream()
                .anyMatch(
                        found -> found.side() == Side.PROMOTION && !found.cue().equals(Cue.CALL_TO_ACT.label()));
        return event && holds(evidence, DETAILS) && !sells ? promo * BELOW_FLAG : promo;
    }

    private static boolean holds(List<Evidence> evidence, Set<Cue> cues) {
        return evidence.stream()
                .anyMatch(found -> cues.contains(Cue.of(found.cue()).orElseThrow()));
    }

    private double promoOfRelease(Message message, List<Evidence> evidence) {
        boolean promotes = evidence.stream().anyMatch(found -> found.side() == Side.PROMOTION);
        return promotes ? releases.score(ReleaseFeatures.of(message)) : 0;
    }

    private static Tone toneOf(double promo, double mixed) {
        if (promo >= FLAGGED) {
            return Tone.PURELY_PROMOTIONAL;
        }
        return promo >= mixed ? Tone.MIXED : Tone.NEWS;
    }
}
