package dev.pressline.deletion;

import dev.pressline.learn.FeatureSink;

/** Sums the weights of the features that it is given. */
public interface WeightSum extends FeatureSink {

    /** {@return the sum since the last call} And begins anew. */
    float take();
}
