package dev.pressline.deletion;

import dev.pressline.learn.HashedModel;

/** Sums the weights of a model that was read. */
final class ModelSum implements WeightSum {

    private final HashedModel model;
    private int steps;

    ModelSum(HashedModel model) {
        this.model = model;
    }

    @Override
    public void add(int hash) {
        steps += model.steps(hash);
    }

    @Override
    public float take() {
        float sum = steps * model.unit();
        steps = 0;
        return sum;
    }
}
