package dev.pressline.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Seeded texts made of what is hard: the same on every machine. */
final class RandomText {

    /** One or more of each class that any rule of counting looks at, plain text between. */
    static final List<String> HARD = List.of(
            "a",
            "B",
            " ",
            ".",
            "7",
            "#",
            "\r",
            "\n",
            "\t",
            "\u0000",
            "\u00a9",
            "\u00ad",
            "\u00e9",
            "\u0301",
            "\u0308",
            "\u05d0",
            "\u0600",
            "\u0915",
            "\u0924",
            "\u093c",
            "\u094d",
            "\u0903",
            "\u0958",
            "\u09cd",
            "\u0e33",
            "\u1100",
            "\u1161",
            "\u11a8",
            "\uac00",
            "\uac01",
            "\u1780",
            "\u17d2",
            "\u200b",
            "\u200c",
            "\u200d",
            "\u202e",
            "\u2019",
            "\u20e3",
            "\u2764",
            "\u2640",
            "\u4e2d",
            "\u6587",
            "\ufe0f",
            "\ufe0e",
            "\ufeff",
            "\uffff",
            "\ud800",
            "\udc00",
            "\ud83c\udde9",
            "\ud83c\uddea",
            "\ud83c\udff4",
            "\udb40\udc67",
            "\udb40\udc7f",
            "\ud83d\udc68",
            "\ud83d\udc69",
            "\ud83c\udffb",
            "\ud83c\udfff",
            "\ud83d\udd25",
            "\ud83e\udef1",
            "\ud83e\udef2",
            "\ud834\udd5e",
            "\ud809\udc00");

    private RandomText() {}

    /** {@code count} texts of up to {@code maxPieces} of the pieces given. */
    static Stream<String> of(List<String> pieces, long seed, int count, int maxPieces) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
                    StringBuilder text = new StringBuilder();
                    for (int left = random.nextInt(maxPieces + 1); left > 0; left--) {
                        text.append(pieces.get(random.nextInt(pieces.size())));
                    }
                    return text.toString();
                })
                .limit(count);
    }
}
