package dev.pressline.benchmarks.speed;

/** How large a page is. */
public enum Size {
    /** A notice, 5 KB. */
    SMALL(200, 20),
    /** A release of 800 words in a company's page, 35 KB. */
    TYPICAL(800, 250),
    /** An annual report's worth of words in a heavy page, 200 KB. */
    LARGE(4_000, 1_500);

    private final int words;
    private final int menus;

    Size(int words, int menus) {
        this.words = words;
        this.menus = menus;
    }

    String page() {
        return Release.page(words, menus);
    }
}
