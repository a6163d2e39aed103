package dev.pressline.learn;

/** Takes the features of something, one by one: a scorer sums their weights, a trainer changes them. */
@FunctionalInterface
public interface FeatureSink {

    /**
     * Takes a feature.
     *
     * @param hash any number, such as {@link Hashing} makes
     */
    void add(int hash);
}
