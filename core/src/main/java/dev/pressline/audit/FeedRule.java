package dev.pressline.audit;

/** How much of a feed may promote, as the trade's rules of thumb say. */
public enum FeedRule {
    /** One post in five. */
    EIGHTY_TWENTY("80/20", 1.0 / 5),
    /** One post in three; the others inform, and talk with people. */
    THIRDS("thirds", 1.0 / 3);

    private final String label;
    private final double most;

    FeedRule(String label, double most) {
        this.label = label;
        this.most = most;
    }

    /** As people write it: {@code 80/20}. */
    public String label() {
        return label;
    }

    /** The largest share of promotional posts, 0 to 1. */
    public double most() {
        return most;
    }
}
