package dev.pressline.model;

/**
 * How long a field is beside how long it may be.
 *
 * @param field {@code text}, {@code card.title} …
 * @param unit what is counted: {@code weighted}, {@code graphemes} …
 * @param length in {@code unit}
 * @param limit in {@code unit}
 */
public record Measure(String field, String unit, int length, int limit) {

    public boolean fits() {
        return length <= limit;
    }

    /** By how much it is too long, in {@code unit}; 0 where it fits. */
    public int excess() {
        return Math.max(0, length - limit);
    }

    /** How full the field is: 1 is full. Of several measures the fullest binds. */
    public double fullness() {
        return limit == 0 ? Double.POSITIVE_INFINITY : (double) length / limit;
    }
}
