package dev.pressline.review;

import dev.pressline.model.Fact;
import dev.pressline.model.Image;
import dev.pressline.network.FactKey;
import dev.pressline.network.NetworkRules;
import dev.pressline.text.CharacterUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a picture's text says what is to be seen, in no more than a network takes. Machines and hurried editors put
 * file names there.
 */
final class AltText {

    /** What every picture is. */
    private static final Set<String> PICTURE = Set.of(
            "image",
            "img",
            "photo",
            "picture",
            "logo",
            "alt",
            "alt text",
            "untitled",
            "placeholder",
            "thumbnail",
            "banner",
            "bild",
            "foto",
            "imagen",
            "photographie",
            "图片",
            "画像");

    private static final Set<String> EXTENSIONS =
            Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "bmp", "tif", "tiff", "svg", "heic");

    private AltText() {}

    /**
     * {@code "IMG_4711"}, {@code "plant-opening-final.jpg"}, {@code "image"}; {@code "The plant in Leipzig"} says
     * something.
     */
    static boolean saysNothing(Image image) {
        String alt = image.alt().orElse("").strip().toLowerCase(Locale.ROOT);
        return PICTURE.contains(alt) || isFileName(alt) || alt.equals(nameOf(image.url()));
    }

    /** The row that a text is too long for. */
    static Optional<Fact> overrun(Image image, NetworkRules rules) {
        String alt = image.alt().orElse("");
        return rules.rows(FactKey.ALT_LIMIT).stream()
                .filter(row -> CharacterUnit.of(row.unit())
                        .filter(unit -> unit.count(alt) > NetworkRules.number(row))
                        .isPresent())
                .findFirst();
    }

    private static boolean isFileName(String alt) {
        int dot = alt.lastIndexOf('.');
        boolean named = dot > 0 && EXTENSIONS.contains(alt.substring(dot + 1));
        boolean oneWord = alt.indexOf(' ') < 0;
        boolean joined =
                alt.indexOf('_') >= 0 || (alt.indexOf('-') >= 0 && alt.chars().anyMatch(Character::isDigit));
        return named || (oneWord && joined);
    }

    /** The last directory of an address, without its extension. */
    private static String nameOf(String url) {
        String path = url.toLowerCase(Locale.ROOT).split("[?#]", 2)[0];
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** {@code jpeg} for {@code …/plant.JPG?w=800}; empty where the address does not say. */
    static String formatOf(String url) {
        String path = url.toLowerCase(Locale.ROOT).split("[?#]", 2)[0];
        String extension = path.substring(path.lastIndexOf('.') + 1);
        if (!EXTENSIONS.contains(extension)) {
            return "";
        }
        return switch (extension) {
            case "jpg" -> "jpeg";
            case "tif" -> "tiff";
            default -> extension;
        };
    }
}
