package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The preview of a link under a post, where the network lets the post say it.
 *
 * @param link the linked page, a slot for a shortener as in the text
 * @param title the page's headline
 * @param description a sentence that says more, or empty
 * @param image its address and alternative text live with the article's images
 */
public record Card(Segment.LinkSlot link, String title, String description, Optional<Image> image) {

    /** This card for another link. */
    public Card withLink(Segment.LinkSlot other) {
        return new Card(other, title, description, image);
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = PostMaps.slot(link);
        map.put("title", title);
        map.put("description", description);
        image.ifPresent(picture -> map.put("image", imageMap(picture)));
        return map;
    }

    static Card from(Fields map) {
        return new Card(
                PostMaps.slot(map),
                map.text("title"),
                map.text("description"),
                map.object("image").map(Card::image));
    }

    static Map<String, Object> imageMap(Image image) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("url", image.url());
        image.alt().ifPresent(alt -> map.put("alt", alt));
        image.width().ifPresent(width -> map.put("width", width));
        image.height().ifPresent(height -> map.put("height", height));
        return map;
    }

    static Image image(Fields map) {
        Image.Builder image = Image.builder(map.text("url"));
        map.optionalText("alt").ifPresent(image::alt);
        if (map.names().contains("width") && map.names().contains("height")) {
            image.size(map.number("width"), map.number("height"));
        }
        return image.build();
    }
}
