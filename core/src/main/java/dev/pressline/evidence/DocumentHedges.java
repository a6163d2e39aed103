package dev.pressline.evidence;

import dev.pressline.model.Article;
import dev.pressline.model.Block;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an article hedges anywhere, which no sentence of it may then claim without: a figure that is "up to", a merger
 * that is "proposed".
 *
 * <p>In an article that says {@code Acme may invest up to $50 million}, the headline {@code Acme Invests $50 Million}
 * lost {@code up to $50 million}; {@code Acme to Invest up to $50 Million} lost nothing. English; elsewhere nothing is
 * known. Immutable; linear in the text.
 */
public final class DocumentHedges {

    /** A claim stands this near behind its hedge. */
    private static final int NEAR = 5;

    /** Figures that anything has: 2 sites, 3 days. */
    private static final int SHORTEST = 2;

    /** Behind these the hedge is a noun of its own: "the potential of the drug". */
    private static final Set<String> LINKS = Set.of("of", "for", "to", "in", "and", "is", "was", "that");

    private static final PhraseTrie PHRASES = new PhraseTrie();
    private static final Map<String, String> CLAIMS = new HashMap<>();

    static {
        for (String[] row : Lexicon.rows("en.claims.tsv")) {
            if (row[0].equals("claim")) {
                CLAIMS.put(row[2], row[1]);
            } else {
                PHRASES.add(row[0], row[2]);
            }
        }
    }

    private static final DocumentHedges NONE = new DocumentHedges();

    /** By claim: how the article hedges it, in its own words. */
    private final Map<String, String> hedged = new LinkedHashMap<>();

    private DocumentHedges() {}

    /** What the headline, the deck and the body hedge. */
    public static DocumentHedges of(Article article) {
        if (!Locale.forLanguageTag(article.language()).getLanguage().equals("en")) {
            return NONE;
        }
        DocumentHedges hedges = new DocumentHedges();
        Stream.of(
                        Stream.of(article.title()),
                        article.deck().stream(),
                        article.blocks().stream().map(Block::text))
                .flatMap(texts -> texts)
                .forEach(text -> hedges.learn(Tokens.of(text)));
        return hedges;
    }

    /**
     * What a sentence claims though the article hedges it.
     *
     * @param sentence a sentence or headline of the article, whole or shortened
     */
    public List<Loss> losses(String sentence) {
        if (hedged.isEmpty()) {
            return List.of();
        }
        Tokens tokens = Tokens.of(sentence);
        return claims(tokens).entrySet().stream()
                .filter(claim -> !claim.getValue() && hedged.containsKey(claim.getKey()))
                .filter(claim -> !(CLAIMS.containsValue(claim.getKey()) && isUnsure(tokens)))
                .map(claim -> new Loss(Meaning.HEDGE, hedged.getOrDefault(claim.getKey(), claim.getKey())))
                .toList();
    }

    private void learn(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseTrie.Match> match = PHRASES.longestAt(tokens, i);
            if (match.isPresent()) {
                learn(tokens, i, match.get());
                i = match.get().last();
            }
        }
    }

    /** The nearest claim behind a hedge, in its sentence. */
    private void learn(Tokens tokens, int first, PhraseTrie.Match hedge) {
        boolean bound = hedge.label().equals("bound");
        for (int i = hedge.last() + 1; i <= hedge.last() + NEAR && i < tokens.size(); i++) {
            boolean other = tokens.opensSentence(i) || (tokens.isSign(i) && ",;:()".contains(tokens.word(i)));
            if (other || (first == hedge.last() && LINKS.contains(tokens.word(i)))) {
                return;
            }
            Optional<String> claim = bound ? figure(tokens, i) : claim(tokens, i);
            if (claim.isPresent()) {
                hedged.putIfAbsent(claim.get(), tokens.written(first, i));
                return;
            }
        }
    }

    /** The claims of a sentence, each with whether it is hedged wherever it stands. */
    private static Map<String, Boolean> claims(Tokens tokens) {
        Map<String, Boolean> claims = new LinkedHashMap<>();
        int bound = -NEAR - 1;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<PhraseTrie.Match> match = PHRASES.longestAt(tokens, i);
            bound = match.isPresent() ? match.get().last() : bound;
            boolean near = i - bound <= NEAR;
            figure(tokens, i).ifPresent(figure -> claims.merge(figure, near, Boolean::logicalAnd));
            claim(tokens, i).ifPresent(claim -> claims.merge(claim, near, Boolean::logicalAnd));
        }
        return claims;
    }

    private static boolean isUnsure(Tokens tokens) {
        return MeaningGuard.forLanguage("en")
                .map(guard -> guard.isUnsure(tokens))
                .orElse(false);
    }

    private static Optional<String> claim(Tokens tokens, int i) {
        return Optional.ofNullable(CLAIMS.get(tokens.word(i)));
    }

    /** Money and shares by value; other figures with what they count. */
    private static Optional<String> figure(Tokens tokens, int i) {
        Optional<Amount> amount = Amount.at(tokens, i);
        if (amount.isPresent()) {
            return amount.map(its -> its.unit() + its.value());
        }
        boolean counts = tokens.isNumber(i) && tokens.word(i).length() >= SHORTEST && tokens.isWord(i + 1);
        return counts ? Optional.of(tokens.word(i).replace(",", "") + " " + tokens.word(i + 1)) : Optional.empty();
    }
}
