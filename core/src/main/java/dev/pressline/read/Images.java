package dev.pressline.read;

import dev.pressline.model.Image;
import dev.pressline.model.Witness;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of an article, the lead picture first: the one that the page hands to others, then those in the text.
 */
final class Images {

    private final Page page;
    private final Things things;
    private final List<Witness> witnesses = new ArrayList<>();

    Images(Page page, Things things) {
        this.page = page;
        this.things = things;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    List<Image> read(List<Chunk> body) {
        Map<String, Image> byAddress = new LinkedHashMap<>();
        Map<String, Image> onPage = new LinkedHashMap<>();
        page.chunks().stream()
                .filter(chunk -> chunk.image != null)
                .forEach(chunk -> onPage.putIfAbsent(key(chunk.image.url()), chunk.image));
        HeadFacts head = page.head();
        for (String name :
                List.of("og:image", "og:image:secure_url", "og:image:url", "twitter:image", "twitter:image:src")) {
            head.metas(name).stream().limit(1).forEach(url -> add(byAddress, onPage, name, url));
        }
        things.ofArticle("image").stream().limit(1).forEach(url -> add(byAddress, onPage, "json-ld:image", url));
        for (Chunk chunk : body) {
            if (chunk.image != null) {
                byAddress.putIfAbsent(key(chunk.image.url()), chunk.image);
            }
        }
        return List.copyOf(byAddress.values());
    }

    private void add(Map<String, Image> byAddress, Map<String, Image> onPage, String source, String address) {
        String url = page.links().web(address);
        if (url.isEmpty()) {
            return;
        }
        witnesses.add(new Witness(source, url));
        Image known = onPage.get(key(url));
        byAddress.putIfAbsent(key(url), described(url, known));
    }

    private Image described(String url, @Nullable Image known) {
        Image.Builder image = Image.builder(url);
        String alt = page.head().meta("og:image:alt");
        if (!alt.isEmpty()) {
            image.alt(alt);
        } else if (known != null) {
            known.alt().ifPresent(image::alt);
        }
        int width = ImageReader.pixels(page.head().meta("og:image:width"));
        int height = ImageReader.pixels(page.head().meta("og:image:height"));
        if (width > 0
                && height > 0
                && page.links().web(page.head().meta("og:image")).equals(url)) {
            image.size(width, height);
        } else if (known != null && known.width().isPresent() && known.height().isPresent()) {
            image.size(known.width().getAsInt(), known.height().getAsInt());
        }
        return image.build();
    }

    /** One picture in two sizes has one address but for its query. */
    private static String key(String url) {
        int query = url.indexOf('?');
        String bare = query < 0 ? url : url.substring(0, query);
        return bare.substring(bare.indexOf("://") + 1);
    }
}
