package dev.pressline.review;

import dev.pressline.evidence.Contents;
import dev.pressline.evidence.Denial;
import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a text denies what its source says, or says what its source denies. */
final class CopyDenials {

    /** Of what is denied, these words tell what it is. */
    private static final int TELLING = 2;

    private final SourceSentences source;

    private CopyDenials(SourceSentences source) {
        this.source = source;
    }

    static List<Finding> of(Copy copy, SourceSentences source) {
        CopyDenials denials = new CopyDenials(source);
        List<Finding> findings = new ArrayList<>();
        for (Span span : source.limited(copy.sentences())) {
            Contents said = Contents.of(span.in(copy.words()), copy.language());
            denials.lost(said)
                    .map(denial -> "the source says it with \"" + denial.words() + "\"")
                    .or(() ->
                            denials.added(said).map(denial -> "\"" + denial.words() + "\" denies what the source says"))
                    .ifPresent(message -> findings.add(copy.finding(FindingCode.NEGATION_CHANGED, message)
                            .span(span)
                            .fix("say it as the source does")
                            .build()));
        }
        return findings;
    }

    /** What the source denies alone, and this sentence says. */
    private Optional<Denial> lost(Contents said) {
        return source.sharing(said.stems()).stream()
                .flatMap(sentence -> sentence.denials().stream()
                        .filter(denial -> says(said.stems(), denial)
                                && shares(said.stems(), sentence.stems())
                                && said.denials().stream().noneMatch(denial::isAbout)
                                && !source.affirms(denial, sentence, said.stems())))
                .findFirst();
    }

    /** What this sentence denies, and the source says alone. */
    private Optional<Denial> added(Contents said) {
        return said.denials().stream()
                .filter(denial -> {
                    List<Contents> alike = source.sharing(said.stems()).stream()
                            .filter(sentence ->
                                    says(sentence.stems(), denial) && shares(said.stems(), sentence.stems()))
                            .toList();
                    return !alike.isEmpty()
                            && alike.stream()
                                    .allMatch(sentence ->
                                            sentence.denials().stream().noneMatch(denial::isAbout));
                })
                .findFirst();
    }

    static boolean says(Set<String> stems, Denial denial) {
        return denial.denied().stream().limit(TELLING).allMatch(stems::contains);
    }

    /** Two sentences about one thing have more in common than what is denied. */
    private static boolean shares(Set<String> one, Set<String> other) {
        return SourceSentences.common(one, other) > 1;
    }
}
