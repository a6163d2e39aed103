package dev.pressline;

import dev.pressline.compose.ComposeRequest;
import dev.pressline.compose.Composer;
import dev.pressline.compose.Composition;
import dev.pressline.compose.Identity;
import dev.pressline.compose.Material;
import dev.pressline.compose.Taken;
import dev.pressline.links.CampaignTags;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Article;
import dev.pressline.model.Brief;
import dev.pressline.model.Fact;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.LedgerEntry;
import dev.pressline.model.Outcome;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.PageDate;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.Target;
import dev.pressline.model.Verdict;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import dev.pressline.read.ReadRequest;
import dev.pressline.review.ReviewRequest;
import dev.pressline.review.Reviewer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One adapting: a request on its way to its adaptation. */
final class Adapting {

    private final Pressline engine;
    private final AdaptRequest request;
    private final Deadline deadline;
    private final Precedence precedence;
    private final Article article;
    private final Brief brief;
    private final Material material;
    private final Verdict tone;
    private final String sourceHash;
    private final String sourceId;

    /** One target with the rows that hold for it. */
    private record Turn(Target target, NetworkRules rules, OverrideChain overrides) {}

    Adapting(Pressline engine, AdaptRequest request, Deadline deadline, Brief brief, Verdict tone) {
        this.engine = engine;
        this.request = request;
        this.deadline = deadline;
        this.article = brief.article();
        this.precedence = new Precedence(engine, request);
        this.brief = brief;
        this.material = Material.of(brief);
        this.tone = tone;
        this.sourceHash = SourceHash.of(article);
        this.sourceId = request.sourceId().or(article::canonicalUrl).orElse(sourceHash);
    }

    Adaptation adapt() {
        List<Turn> turns = targets().stream()
                .map(target -> new Turn(target, precedence.rules(target), precedence.overrides(target)))
                .toList();
        List<Composition> compositions = compose(turns);
        List<Finding> findings = findings(turns, compositions);
        List<Outcome> outcomes = Publishable.outcomes(compositions, findings);
        Adaptation.Builder adaptation = Adaptation.builder()
                .engine(Engine.VERSION)
                .versions(Versions.rules(rowsUsed(turns)), Versions.models())
                .language(article.language())
                .marks(article.sourceFacts().marks())
                .targets(turns.stream().map(Turn::target).toList())
                .source(sourceId, sourceHash)
                .kind(article.kind(), article.regulated())
                .outcomes(outcomes)
                .findings(findings)
                .ledger(Ledger.of(brief, compositions, rowEntries(turns)));
        rowsUsed(turns).forEach(adaptation::facts);
        return adaptation.build();
    }

    private List<LedgerEntry> rowEntries(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> precedence.rowEntries(turn.target()).stream())
                .toList();
    }

    /** By network; by network and target where one has rows of its own beside others on that network. */
    private static Map<String, List<Fact>> rowsUsed(List<Turn> turns) {
        Map<String, List<Fact>> rows = new LinkedHashMap<>();
        for (Turn turn : turns) {
            List<Fact> facts = turn.rules().facts();
            if (!facts.equals(rows.computeIfAbsent(turn.target().network(), network -> facts))) {
                rows.put(
                        Adaptation.rowsKey(
                                turn.target().network(), turn.target().id()),
                        facts);
            }
        }
        return rows;
    }

    /** Everything that is stored goes by a target's id. */
    private List<Target> targets() {
        List<Target> targets = named();
        Set<String> ids = new HashSet<>();
        targets.stream().map(Target::id).filter(id -> !ids.add(id)).findFirst().ifPresent(id -> {
            throw PresslineException.of(Code.BAD_VALUE, "two targets are called '" + id + "'")
                    .with("path", "targets");
        });
        return targets;
    }

    private List<Target> named() {
        if (!request.targets().isEmpty()) {
            return request.targets();
        }
        return request.profile().targets().isEmpty()
                ? engine.installed().stream().map(Target::of).toList()
                : request.profile().targets();
    }

    /** One after the other: none says word for word what one before it says, unless the wording is regulated. */
    private List<Composition> compose(List<Turn> turns) {
        List<Composition> compositions = new ArrayList<>();
        Taken taken = Taken.nothing();
        for (Turn turn : turns) {
            Composition composition = compose(turn, article.regulated() ? Taken.nothing() : taken);
            taken = composition.outcome().variant().map(taken::with).orElse(taken);
            compositions.add(composition);
        }
        return compositions;
    }

    private Composition compose(Turn turn, Taken taken) {
        Target target = turn.target();
        if (deadline.hasPassed()) {
            return failed(target, Code.DEADLINE_PASSED, "the caller's deadline passed before this target's turn");
        }
        NetworkAdapter adapter = engine.network(target.network());
        Optional<Composition> approved = request.approved().of(target, sourceHash);
        if (approved.isPresent()) {
            return approved.get();
        }
        try {
            return Composer.standard().compose(composeRequest(turn, adapter, taken));
        } catch (PresslineException e) {
            return failed(target, e.code(), String.valueOf(e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            // An adapter may be anybody's, and its library of another version: the other targets must stand.
            return failed(target, Code.ADAPTER_FAILED, "the adapter failed: " + e);
        }
    }

    private ComposeRequest composeRequest(Turn turn, NetworkAdapter adapter, Taken taken) {
        return new ComposeRequest(
                material,
                link(turn.target()),
                tone,
                turn.target(),
                adapter,
                turn.rules(),
                precedence.ownership(turn.target()),
                sourceId,
                request.profile().houseTags(),
                notBefore(),
                turn.target().objective().orElse(request.objective()),
                turn.overrides(),
                request.profile().ownHosts(),
                taken);
    }

    /** The link that this target's readers follow: tagged, where the profile says so. */
    private Optional<String> link(Target target) {
        Optional<String> canonical = article.canonicalUrl();
        return request.profile().campaign().isEmpty() ? canonical : canonical.map(url -> tagged(url, target));
    }

    private String tagged(String url, Target target) {
        String kind = article.kind().name().replace('_', '-');
        CampaignTags.Visit visit =
                new CampaignTags.Visit(target.network(), target.id(), Identity.variantId(sourceId, target), kind);
        return CampaignTags.tagged(url, request.profile(), visit);
    }

    private static Composition failed(Target target, Code code, String message) {
        Finding finding = Finding.builder(FindingCode.TARGET_FAILED, message)
                .target(target.id())
                .build();
        return new Composition(
                new Outcome.Failed(target.id(), target.network(), code, message), Map.of(), List.of(finding));
    }

    private Optional<PageDate> notBefore() {
        return request.embargo()
                .or(request::publishAt)
                .or(article.sourceFacts()::embargo)
                .or(() -> article.published()
                        .filter(date -> request.asOf().filter(date::isAfter).isPresent()));
    }

    private List<Finding> findings(List<Turn> turns, List<Composition> compositions) {
        ReviewRequest.Builder review = ReviewRequest.builder(article, tone)
                .notBefore(notBefore())
                .asOf(request.asOf())
                .objective(request.objective())
                .addresses(Stream.concat(
                                article.canonicalUrl().stream(), request.page().map(ReadRequest::baseUri).stream())
                        .toList())
                .hosts(request.profile().privateHosts(), request.profile().ownHosts());
        for (int i = 0; i < turns.size(); i++) {
            review.target(
                    compositions.get(i).outcome(),
                    turns.get(i).rules(),
                    turns.get(i).overrides());
        }
        Stream<Finding> composed = compositions.stream().flatMap(composition -> composition.findings().stream());
        return Stream.of(Reviewer.standard().review(review.build()).stream(), composed, stale(turns))
                .flatMap(found -> found)
                .toList();
    }

    /** Whoever wrote for an older source is told so once. */
    private Stream<Finding> stale(List<Turn> turns) {
        return turns.stream()
                .flatMap(turn -> turn.overrides().stale(sourceHash).stream())
                .distinct()
                .map(voice -> Finding.builder(
                                FindingCode.STALE_OVERRIDE,
                                "the overrides of " + voice.spoken()
                                        + " were written when the source said something else")
                        .fix("look at them again, and store them with sourceHash " + sourceHash)
                        .build());
    }
}
