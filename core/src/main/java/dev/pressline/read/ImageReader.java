package dev.pressline.read;

import dev.pressline.model.Image;
import dev.pressline.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Reads an {@code img}: its address, also where a script would load it late, its size, its alternative text. */
final class ImageReader {

    private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original", "data-srcset");
    private static final int SMALLEST = 3;

    private final Links links;

    ImageReader(Links links) {
        this.links = links;
    }

    /** Empty for tracking pixels and pictures without an address. */
    Optional<Image> read(Box image) {
        String url = url(image);
        int width = pixels(image.attr("width"));
        int height = pixels(image.attr("height"));
        boolean pixel = (width > 0 && width < SMALLEST) || (height > 0 && height < SMALLEST);
        if (url.isEmpty() || pixel) {
            return Optional.empty();
        }
        Image.Builder built = Image.builder(url);
        String alt = SourceText.clean(image.attr("alt"));
        if (!alt.isEmpty()) {
            built.alt(alt);
        }
        if (width > 0 && height > 0) {
            built.size(width, height);
        }
        return Optional.of(built.build());
    }

    private String url(Box image) {
        for (String name : LATE) {
            String late = web(first(image.attr(name)));
            if (!late.isEmpty()) {
                return late;
            }
        }
        String plain = web(image.attr("src"));
        return plain.isEmpty() ? web(first(image.attr("srcset"))) : plain;
    }

    private String web(String address) {
        return links.web(address);
    }

    private static String first(String set) {
        String bare = set.strip();
        int space = bare.indexOf(' ');
        return space < 0 ? bare : bare.substring(0, space);
    }

    /** A size in pixels, or 0. */
    static int pixels(String text) {
        String digits = text.strip().replace("px", "");
        if (digits.isEmpty() || digits.length() > 5) {
            return 0;
        }
        return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
    }
}
