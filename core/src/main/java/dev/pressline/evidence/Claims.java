package dev.pressline.evidence;

import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The claims of one sentence with what each may not lose. Immutable. */
public final class Claims {

    /** What limits other claims even where it goes with its own: "which does not include tax". */
    private static final Set<Meaning> CAVEATS = EnumSet.of(
            Meaning.NEGATION, Meaning.STATUS, Meaning.BASIS, Meaning.EVIDENCE, Meaning.CONDITION, Meaning.COMPARISON);

    private final Tokens tokens;
    private final List<Safeguard> safeguards;

    Claims(Tokens tokens, List<Safeguard> safeguards) {
        this.tokens = tokens;
        this.safeguards = List.copyOf(safeguards);
    }

    /** What stays or goes as a whole, for a search that is not to lose it. */
    public List<Span> whole() {
        List<Span> whole = new ArrayList<>();
        for (Safeguard its : safeguards) {
            int next = its.scope().nextSetBit(its.last());
            int end = next == its.last() + 1 ? next : its.last();
            whole.add(tokens.span(its.first(), end));
        }
        return List.copyOf(whole);
    }

    /** What must stay, because all that is said hangs on it. */
    public List<Span> required() {
        return safeguards.stream()
                .filter(its -> its.scope().cardinality() + its.last() - its.first() + 1 >= tokens.size())
                .map(its -> tokens.span(its.first(), its.last()))
                .toList();
    }

    /**
     * What a version lost.
     *
     * @param gone what it leaves out of the sentence
     */
    public List<Loss> lossesWithout(Collection<Span> gone) {
        BitSet kept = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            Span token = tokens.span(i, i);
            kept.set(i, gone.stream().noneMatch(token::overlaps));
        }
        return losses(kept);
    }

    /**
     * What a text lost that says the same in fewer words.
     *
     * @param version words of the sentence, in its order; other words are not judged here
     */
    public List<Loss> losses(String version) {
        return losses(Alignment.kept(tokens, Tokens.of(version)));
    }

    /**
     * Whether a caveat would go, were it only with the clause that holds it: what costs $900, "which does not include
     * tax", costs more.
     *
     * @param gone what a version leaves out of the sentence
     */
    public boolean dropsCaveat(Collection<Span> gone) {
        return safeguards.stream()
                .filter(its -> CAVEATS.contains(its.meaning()))
                .map(its -> tokens.span(its.first(), its.last()))
                .anyMatch(caveat -> gone.stream().anyMatch(caveat::overlaps));
    }

    private List<Loss> losses(BitSet kept) {
        BitSet content = (BitSet) kept.clone();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSign(i) && !isMeant(i)) {
                content.clear(i);
            }
        }
        return safeguards.stream()
                .filter(its -> its.isBroken(withSigns(content, its)))
                .map(its -> new Loss(its.meaning(), tokens.written(its.first(), its.last())))
                .distinct()
                .toList();
    }

    /** Signs are written anew, so that they don't count as lost. */
    private BitSet withSigns(BitSet content, Safeguard its) {
        BitSet all = (BitSet) content.clone();
        for (int i = its.first(); i <= its.last(); i++) {
            if (tokens.isSign(i) && !isMeant(i)) {
                all.set(i, content.get(its.first(), its.last() + 1).cardinality() > 0);
            }
        }
        return all;
    }

    private boolean isMeant(int sign) {
        return "$€£¥%".contains(tokens.word(sign));
    }

    /** The first of the losses, if any. */
    public Optional<Loss> firstLossWithout(Collection<Span> gone) {
        return lossesWithout(gone).stream().findFirst();
    }
}
