package dev.pressline.benchmarks.fuzz;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Adaptation;
import dev.pressline.model.Measure;
import dev.pressline.model.Outcome;
import dev.pressline.model.PresslineException;
import dev.pressline.read.ReadRequest;

/** What takes any page: it reads it, or refuses with a {@link PresslineException}. */
final class Pages {

    private static final Pressline PRESSLINE = Pressline.builder().build();

    private Pages() {}

    private static ReadRequest request(byte[] data) {
        return ReadRequest.bytes(data).baseUri("https://acme.example/news").build();
    }

    static void read(byte[] data) {
        try {
            Promise.that(!PRESSLINE.explain(request(data)).article().toMap().isEmpty(), "an article says something");
        } catch (PresslineException e) {
            Promise.that(e.getMessage() != null, "a refusal says why");
        }
    }

    static void adapt(byte[] data) {
        try {
            Adaptation adaptation =
                    PRESSLINE.adapt(AdaptRequest.page(request(data)).build());
            adaptation.outcomes().forEach(Pages::check);
            Promise.that(
                    Adaptation.fromMap(adaptation.toMap()).toMap().equals(adaptation.toMap()),
                    "an adaptation can be stored");
        } catch (PresslineException e) {
            Promise.that(e.getMessage() != null, "a refusal says why");
        }
    }

    /** What no outcome may be, whoever spoke. */
    static void check(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            Promise.that(failed.code() != PresslineException.Code.ADAPTER_FAILED, failed.reason());
        }
        if (outcome instanceof Outcome.Fits fits) {
            fits.variant().orElseThrow().posts().forEach(post -> {
                Promise.that(post.measures().stream().allMatch(Measure::fits), "what fits is within every limit");
                Promise.that(!Bytes.hasLoneSurrogate(post.text()), "no post has a lone surrogate");
            });
        }
    }
}
