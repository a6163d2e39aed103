package dev.pressline.benchmarks.fuzz;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.PresslineException;
import dev.pressline.read.ReadRequest;
import java.util.function.Supplier;

/** The heaviest pages that a caller may allow, in a process with little memory. */
final class HeavyPages {

    private static final int PROSE = 20_000_000;
    private static final int BOUND = 2_000_000;
    private static final int NODES = 190_000;

    private HeavyPages() {}

    public static void main(String[] args) {
        String sentence = "Acme opened a plant in Graz that employs two hundred people, it said on Monday. ";
        String paragraph = "<p>" + sentence.repeat(50) + "\n";
        ReadRequest allowed =
                ReadRequest.html(pages(paragraph, PROSE)).maxChars(PROSE).build();
        int words = Pressline.builder().build().read(allowed).body().split(" ", -1).length;
        System.out.println("20 MB of prose, allowed to be read: " + words + " words");
        report("20 MB of prose, allowed to be adapted", () -> pages(paragraph, PROSE), PROSE);
        report("20 MB of prose", () -> pages(paragraph, PROSE), BOUND);
        report("2 MB of scraps", () -> pages("It is so. ", BOUND), BOUND);
        report("2 MB of prose", () -> pages(paragraph, BOUND), BOUND);
        report("a formatting storm at the bound of nodes", () -> "<b>a</b> ".repeat(NODES / 3), BOUND);
        report("misnested formatting", () -> pages("<b><i><u><em>a</b></i>", BOUND), BOUND);
        report("misnested paragraphs", () -> pages("<b><p>", BOUND), BOUND);
        report("entities", () -> pages("&amp;&#x1F600;", BOUND), BOUND);
        report("tables", () -> pages("<table><tr><td>a", BOUND), BOUND);
    }

    private static String pages(String piece, int length) {
        return piece.repeat(length / piece.length());
    }

    private static void report(String name, Supplier<String> html, int bound) {
        ReadRequest page = ReadRequest.html(html.get()).maxChars(bound).build();
        try {
            int outcomes = Pressline.builder()
                    .build()
                    .adapt(AdaptRequest.page(page).build())
                    .outcomes()
                    .size();
            System.out.println(name + ": " + outcomes + " outcomes");
        } catch (PresslineException e) {
            System.out.println(name + ": " + e.code());
        }
    }
}
