package dev.pressline.review;

import dev.pressline.model.Image;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkRules;
import java.util.ArrayList;
import java.util.List;

/** A picture against a network's rows, as far as its size, weight and format are known. */
final class PictureRows {

    private final Image image;
    private final NetworkRules rules;
    private final List<Misfit> misfits = new ArrayList<>();

    PictureRows(Image image, NetworkRules rules) {
        this.image = image;
        this.rules = rules;
    }

    /** What does not fit, and the row that says so: {@code is 100 wide, at least 200 are needed}. */
    record Misfit(FactKey row, String what) {}

    List<Misfit> misfits() {
        image.width().ifPresent(width -> checkLeast(FactKey.IMAGE_WIDTH_MIN, width, "wide"));
        image.height().ifPresent(height -> checkLeast(FactKey.IMAGE_HEIGHT_MIN, height, "high"));
        if (image.width().isPresent() && image.height().isPresent()) {
            checkShape(image.width().getAsInt(), image.height().getAsInt());
        }
        image.bytes()
                .ifPresent(bytes -> rules.number(FactKey.IMAGE_BYTES_MAX)
                        .ifPresent(max -> add(
                                FactKey.IMAGE_BYTES_MAX,
                                bytes > max,
                                "has " + bytes + " bytes, at most " + max + " are taken")));
        checkFormat(AltText.formatOf(image.url()));
        return misfits;
    }

    private void checkLeast(FactKey row, int pixels, String which) {
        rules.number(row)
                .ifPresent(least -> add(
                        row,
                        pixels < least,
                        "is " + pixels + " pixels " + which + ", at least " + least + " are needed"));
    }

    private void checkShape(int width, int height) {
        long pixels = (long) width * height;
        rules.number(FactKey.IMAGE_PIXELS_MAX)
                .ifPresent(max -> add(
                        FactKey.IMAGE_PIXELS_MAX,
                        pixels > max,
                        "has " + pixels + " pixels, at most " + max + " are taken"));
        List<String> ratios = rules.words(FactKey.IMAGE_RATIO);
        if (ratios.size() == 2) {
            add(
                    FactKey.IMAGE_RATIO,
                    compare(width, height, ratios.get(0)) < 0 || compare(width, height, ratios.get(1)) > 0,
                    "is " + width + " by " + height + ", taken are shapes from " + ratios.get(0) + " to "
                            + ratios.get(1));
        }
    }

    /** Below 0 for a narrower shape than the ratio. */
    private static int compare(int width, int height, String ratio) {
        int colon = ratio.indexOf(':');
        long across = Long.parseLong(ratio.substring(0, colon));
        long down = Long.parseLong(ratio.substring(colon + 1));
        return Long.compare(width * down, height * across);
    }

    private void checkFormat(String format) {
        List<String> formats = rules.words(FactKey.IMAGE_FORMATS);
        add(
                FactKey.IMAGE_FORMATS,
                !format.isEmpty() && !formats.isEmpty() && !formats.contains(format),
                "is " + format + ", taken are " + String.join(", ", formats));
    }

    private void add(FactKey row, boolean misfit, String what) {
        if (misfit) {
            misfits.add(new Misfit(row, what));
        }
    }
}
