package dev.pressline.containers.consumer;

import dev.pressline.AdaptRequest;
import dev.pressline.Pressline;
import dev.pressline.model.Outcome;
import dev.pressline.model.Post;
import dev.pressline.networks.Networks;
import java.util.ArrayList;
import java.util.List;

/** Adapts a page for every network that is found. */
public final class Variants {

    private static final String PAGE = """
            <html lang="en"><title>Istria Ink Opens a Mill in Izmir - Istria Ink</title>
            <meta property="og:image" content="https://ink.example/mill.jpg">
            <article><h1>Istria Ink Opens a Mill in İzmir</h1>
            <p>IZMIR, Nov. 22, 2026 -- Istria Ink, Inc. (NYSE: INK) has opened its first paper mill in İzmir, hiring 120 people.</p>
            <p>The mill cost $14.2 million and will make up to 9,000 tons of paper a year, 12% more than the old one in Iași.</p>
            <p>“We print where our readers are,” said Ilse Iğdır, chief executive of Istria Ink. 👩‍🔬</p>
            <h2>About Istria Ink</h2><p>Istria Ink has made paper and ink since 1911.</p></article>""";

    private Variants() {}

    /**
     * A line a network. A container keeps the adapters' loader apart from the core's, so the engine is told which one
     * it is; nothing else is needed.
     */
    public static List<String> lines() {
        Pressline pressline =
                Pressline.builder().classLoader(Networks.class.getClassLoader()).build();
        AdaptRequest request = AdaptRequest.page(dev.pressline.read.ReadRequest.html(PAGE)
                        .baseUri("https://ink.example/mill")
                        .build())
                .build();
        List<String> lines = new ArrayList<>();
        for (Outcome outcome : pressline.adapt(request).outcomes()) {
            List<Post> posts = outcome.variant().map(variant -> variant.posts()).orElse(List.of());
            posts.forEach(post -> lines.add(
                    outcome.network() + " " + outcome.name() + " " + post.text().replace("\n", "\\n")));
        }
        return lines;
    }
}
