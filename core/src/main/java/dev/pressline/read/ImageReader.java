package dev.pressline.read;

import dev.pressline.model.Image;
import dev.pressline.text.SourceText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads an {@code img}: its address, also where a script would load it late, its size, its alternative text. */
final class ImageReader {

    private static final List<String> LATE = List.of("data-src", "data-lazy-src", "data-original", "data-srcset");
    private static final int SMALLEST = 3;

    private final Links links;

    ImageReader(Links links) {
        this.links = links;
    }

    /** Empty for tracking pixels and pictures without an address. */
    Optional<Image> read(Element element) {
        String url = url(element);
        int width = pixels(element.attr("width"));
        int height = pixels(element.attr("height"));
        boolean pixel = (width > 0 && width < SMALLEST) || (height > 0 && height < SMALLEST);
        if (url.isEmpty() || pixel) {
            return Optional.empty();
        }
        Image.Builder image = Image.builder(url);
        String alt = SourceText.clean(element.attr("alt"));
        if (!alt.isEmpty()) {
            image.alt(alt);
        }
        if (width > 0 && height > 0) {
            image.size(width, height);
        }
        return Optional.of(image.build());
    }

    private String url(Element element) {
        for (String name : LATE) {
            String late = web(first(element.attr(name)));
            if (!late.isEmpty()) {
                return late;
            }
        }
        String plain = web(element.attr("src"));
        return plain.isEmpty() ? web(first(element.attr("srcset"))) : plain;
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
