package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Card;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.Frontier;
import dev.pressline.model.LedgerEntry.Fate;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Segment;
import dev.pressline.model.Statement;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.model.Version;
import dev.pressline.network.FactKey;
import dev.pressline.network.Layout;
import dev.pressline.network.NetworkRules;
import dev.pressline.network.Payload;
import dev.pressline.network.PublishContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One composing: a request on its way to its outcome. */
final class Composing {

    private static final String LINK_ID = "link-1";

    private final ComposeRequest request;
    private final Article article;
    private final NetworkRules rules;
    private final Target target;
    private final Limits limits;
    private final Layout layout;
    private final Brief brief;
    private final List<Finding> findings = new ArrayList<>();

    Composing(ComposeRequest request) {
        this.request = request;
        this.article = request.brief().article();
        this.rules = request.rules();
        this.target = request.target();
        this.limits = new Limits(request.adapter(), rules);
        this.layout = rules.layout(article.kind());
        this.brief = harmless(request.brief());
    }

    Composition compose() {
        Optional<Segment.LinkSlot> slot = article.canonicalUrl().map(this::slot);
        Optional<Segment.LinkSlot> inText = linkInCard() ? Optional.empty() : slot;
        Selector selector = new Selector(brief, layout, limits);
        List<String> tags = article.regulated() ? List.of() : tags();
        return selector.select(inText, tags, number(FactKey.HASHTAGS_MAX), number(FactKey.FACTS_MAX))
                .map(selection -> said(selection, slot))
                .orElseGet(() -> notSaid(selector.shortest(inText)));
    }

    /** The brief with every sentence's signs dropped that the network would act on. */
    private Brief harmless(Brief given) {
        Signs signs = new Signs(request.adapter().grammar(), rules);
        Frontier headline = harmless(given.headline(), signs);
        List<Statement> statements = given.statements().stream()
                .map(statement -> statement.withFrontier(harmless(statement.frontier(), signs)))
                .toList();
        return new Brief(given.article(), headline, statements, given.hashtags());
    }

    private static Frontier harmless(Frontier frontier, Signs signs) {
        return new Frontier(frontier.versions().stream()
                .map(version -> new Version(signs.dropFrom(version.text()), version.steps(), version.score()))
                .toList());
    }

    private Segment.LinkSlot slot(String url) {
        return new Segment.LinkSlot(
                LINK_ID, url, rules.number(FactKey.LINK_LENGTH).orElse(url.length()));
    }

    private boolean linkInCard() {
        return rules.text(FactKey.LINK_PLACE).filter("card"::equals).isPresent();
    }

    private List<String> tags() {
        return Stream.concat(brief.hashtags().stream(), request.houseTags().stream())
                .distinct()
                .toList();
    }

    private int number(FactKey key) {
        return rules.number(key).orElse(0);
    }

    private Composition said(Selection selection, Optional<Segment.LinkSlot> slot) {
        Assembly assembly = Assembly.of(layout, selection);
        Post post = post(assembly, selection);
        Optional<Card> card = slot.map(link -> new Cards(brief, limits).card(link, selection));
        Variant variant = variant(post, card, selection);
        note(selection);
        return new Composition(advised(variant), fates(selection, card), findings);
    }

    private Post post(Assembly assembly, Selection selection) {
        Post.Builder post = Post.builder(assembly.segments())
                .measures(limits.measures(assembly.segments()))
                .sources(assembly.sources());
        List<Segment> tags =
                selection.tags().stream().<Segment>map(Segment.Tag::new).toList();
        rules.text(FactKey.HASHTAGS_FIELD).filter(field -> !tags.isEmpty()).ifPresent(field -> post.field(field, tags));
        return post.build();
    }

    private Variant variant(Post post, Optional<Card> card, Selection selection) {
        Optional<Card> published = linkInCard() ? card : Optional.empty();
        Payload payload =
                request.adapter().payload(new PublishContext(post, published, target, article.language(), rules));
        Variant.Builder variant = Variant.builder(target.id(), target.network())
                .posts(List.of(post))
                .hashtags(selection.tags())
                .hashtagCandidates(brief.hashtags())
                .media(article.images().stream()
                        .limit(number(FactKey.IMAGES_MAX))
                        .toList())
                .payload(payload.body())
                .missing(payload.missing())
                .ownership(request.ownership())
                .identity(Identity.variantId(request.sourceId(), target), Identity.textHash(List.of(post)));
        card.ifPresent(preview -> variant.card(preview).links(List.of(preview.link())));
        request.notBefore().ifPresent(variant::notBefore);
        return variant.build();
    }

    private Outcome advised(Variant variant) {
        if (request.tone().tone() == Tone.PURELY_PROMOTIONAL) {
            return new Outcome.NotAdvised(variant, "the copy is purely promotional: it tells no news");
        }
        return new Outcome.Fits(variant);
    }

    private void note(Selection selection) {
        List<Statement> given = request.brief().statements();
        boolean dropped = selection.choices().stream().anyMatch(choice -> !saysOwnWords(choice, given));
        if (dropped) {
            findings.add(finding(
                    FindingCode.SIGN_DROPPED,
                    "a sign such as @, # or $ was taken from the source's words; the network would have linked them",
                    FactKey.AUTOLINKED));
        }
        boolean folded = selection
                .lead()
                .filter(lead -> !limits.within(FactKey.FOLD_MOBILE, lead.text()))
                .isPresent();
        if (folded) {
            findings.add(finding(
                    FindingCode.NEWS_BEHIND_FOLD,
                    "the first sentence is longer than what readers see before the fold",
                    FactKey.FOLD_MOBILE));
        }
    }

    private boolean saysOwnWords(Choice choice, List<Statement> given) {
        Frontier own = choice.unit().equals(Choice.HEADLINE)
                ? request.brief().headline()
                : given.stream()
                        .filter(statement -> statement.unit().equals(choice.unit()))
                        .findFirst()
                        .orElseThrow()
                        .frontier();
        return own.versions().stream().anyMatch(version -> version.text().equals(choice.text()));
    }

    private Finding finding(FindingCode code, String message, FactKey row) {
        return Finding.builder(code, message)
                .target(target.id())
                .fact(rules.nameOf(row))
                .build();
    }

    private static Map<String, Fate> fates(Selection selection, Optional<Card> card) {
        Map<String, Fate> fates = new LinkedHashMap<>();
        selection.choices().forEach(choice -> fates.put(choice.unit(), choice.fate()));
        card.ifPresent(preview -> fates.putIfAbsent(Choice.HEADLINE, Fate.MOVED));
        return fates;
    }

    private Composition notSaid(Optional<Selection> shortest) {
        if (shortest.isEmpty()) {
            return new Composition(
                    new Outcome.Failed(target.id(), target.network(), Code.EMPTY_INPUT, "the article says nothing"),
                    Map.of(),
                    findings);
        }
        List<Segment> segments = Assembly.of(layout, shortest.get()).segments();
        Measure worst = limits.measures(segments).stream()
                .max(Comparator.comparingDouble(Measure::fullness))
                .orElseThrow();
        Outcome outcome = new Outcome.CannotFit(target.id(), target.network(), Segment.textOf(segments), worst);
        findings.add(finding(FindingCode.CANNOT_FIT, outcome.reason(), FactKey.TEXT_LIMIT));
        return new Composition(outcome, Map.of(), findings);
    }
}
