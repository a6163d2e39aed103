package dev.pressline.compose;

import dev.pressline.model.Article;
import dev.pressline.model.ArticleBuilder;
import dev.pressline.model.Brief;
import dev.pressline.model.Frontier;
import dev.pressline.model.Objective;
import dev.pressline.model.OverrideChain;
import dev.pressline.model.Ownership;
import dev.pressline.model.Statement;
import dev.pressline.model.Target;
import dev.pressline.model.Variant;
import dev.pressline.model.Verdict;
import dev.pressline.model.Verdict.Tone;
import dev.pressline.model.Version;
import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkAdapter;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A network that nobody ships, driven by rows alone, and a brief put together by hand. */
final class Board {

    static final String URL = "https://acme.example/news/plant";
    static final Verdict NEWS = new Verdict(Tone.NEWS, 0.1, List.of());

    final List<String> rows = new ArrayList<>(List.of("hashtags.max,1,,t,2026-11-22", "facts.max,3,,t,2026-11-22"));
    private final List<Statement> statements = new ArrayList<>();
    private Optional<Brief> ready = Optional.empty();
    ArticleBuilder article = Article.builder("Acme Opens Plant").language("en").canonicalUrl(URL);
    Verdict tone = NEWS;
    Grammar grammar = Grammar.none();
    Target target = Target.of("board");
    Objective objective = Objective.AWARENESS;
    Taken taken = Taken.nothing();

    /** A sentence in its versions, whole first. */
    Board say(String unit, double news, boolean alone, String... versions) {
        List<Version> frontier = new ArrayList<>();
        for (String text : versions) {
            List<String> steps = frontier.isEmpty() ? List.of() : List.of("step");
            frontier.add(new Version(text, steps, 1 - frontier.size() * 0.1));
        }
        statements.add(Statement.builder(unit, 0, new Frontier(frontier))
                .news(news, List.of())
                .standsAlone(alone)
                .build());
        return this;
    }

    Board row(String... more) {
        for (String row : more) {
            rows.add(row + ",t,2026-11-22");
        }
        return this;
    }

    /** Instead of sentences by hand. */
    Board brief(Brief brief) {
        ready = Optional.of(brief);
        return this;
    }

    Composition compose() {
        NetworkRules rules =
                NetworkRules.parse("board", "fact,value,unit,source,checked\n" + String.join("\n", rows), "board.csv");
        NetworkAdapter adapter = new NetworkAdapter() {
            @Override
            public NetworkRules rules() {
                return rules;
            }

            @Override
            public Grammar grammar() {
                return grammar;
            }
        };
        Brief brief = ready.orElseGet(this::handmade);
        return Composer.standard()
                .compose(new ComposeRequest(
                        Material.of(brief),
                        brief.article().canonicalUrl(),
                        tone,
                        target,
                        adapter,
                        rules,
                        Ownership.none(),
                        URL,
                        List.of(),
                        Optional.empty(),
                        objective,
                        OverrideChain.none(),
                        List.of(),
                        taken));
    }

    private Brief handmade() {
        Article built = article.build();
        return new Brief(built, Frontier.whole(built.title()), statements, List.of("HeatPumps", "Berlin"));
    }

    Variant variant() {
        return compose().outcome().variant().orElseThrow();
    }

    /** The post as readers see it. */
    String text() {
        return variant().posts().get(0).text();
    }
}
