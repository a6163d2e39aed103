package dev.pressline.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.pressline.model.Article;
import dev.pressline.model.Image;
import dev.pressline.network.NetworkRules;
import dev.pressline.review.PictureRows.Misfit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaChecksTest {

    private static final NetworkRules RULES = NetworkRules.parse("board", """
            fact,value,unit,source,checked
            image.width.min,200,pixels,t,2026-11-22
            image.height.min,100,pixels,t,2026-11-22
            image.pixels.max,4000000,pixels,t,2026-11-22
            image.bytes.max,1000000,bytes,t,2026-11-22
            image.ratio,4:5 3:1,,t,2026-11-22
            image.formats,jpeg png,,t,2026-11-22
            """, "board.csv");

    private static String misfits(Image image) {
        return new PictureRows(image, RULES)
                .misfits().stream().map(Misfit::row).map(Enum::name).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "200, 100, ''",
        "199, 100, IMAGE_WIDTH_MIN",
        "200, 99, IMAGE_HEIGHT_MIN",
        "1200, 400, ''",
        "1201, 400, IMAGE_RATIO",
        "400, 500, ''",
        "399, 500, IMAGE_RATIO",
        "2001, 2000, IMAGE_PIXELS_MAX",
        "65535, 65535, IMAGE_PIXELS_MAX",
    })
    void sizesAreHeldAgainstRows(int width, int height, String rows) {
        assertEquals(
                rows,
                misfits(Image.builder("https://a.example/p").size(width, height).build()));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/p.jpg, ''",
        "https://a.example/p.JPEG?w=9, ''",
        "https://a.example/p.webp, IMAGE_FORMATS",
        "https://a.example/p.svg#x, IMAGE_FORMATS",
        "https://a.example/p, ''",
        "https://a.example/p.php?f=p.webp, ''",
    })
    void formatsAreReadOffTheAddress(String url, String rows) {
        assertEquals(rows, misfits(Image.builder(url).build()));
    }

    @Test
    void weightCountsWhereTheCallerKnowsIt() {
        Image.Builder image = Image.builder("https://a.example/p");
        assertEquals("", misfits(image.build()));
        assertEquals("", misfits(image.bytes(1_000_000).build()));
        assertEquals("IMAGE_BYTES_MAX", misfits(image.bytes(1_000_001).build()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMG_4711",
                "plant-opening-final.jpg",
                "image",
                " Logo ",
                "DSC0001.JPG",
                "kiln",
                "hero_image",
                "pic-2"
            })
    void saysNothing(String alt) {
        assertEquals(
                true,
                AltText.saysNothing(Image.builder("https://a.example/x/kiln.png?v=2")
                        .alt(alt)
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kiln 4 in Talbrook", "Portrait", "A.B.", "Wind-farm", "图 1 the kiln", "\uD800"})
    void saysSomething(String alt) {
        assertEquals(
                false,
                AltText.saysNothing(
                        Image.builder("https://a.example/x/kiln.png").alt(alt).build()));
    }

    @Test
    void aPageThatHandsNoPictureIsSaid() {
        Article.builder("Acme");
        Article article = Article.builder("Acme")
                .images(List.of(
                        Image.builder("https://a.example/p.jpg").alt("A plant").build()))
                .witnesses("images", List.of())
                .build();
        ReviewRequest request = ReviewRequest.builder(article, dev.pressline.model.Verdict.unassessed())
                .build();
        assertEquals(
                List.of("NO_CARD_IMAGE"),
                MediaChecks.of(request).stream().map(finding -> finding.code()).toList());
    }
}
