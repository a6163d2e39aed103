package dev.pressline.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Another post for the same target, led by another fact; as complete as the first.
 *
 * @param post what it says
 * @param lead the source unit that it leads with: {@code title}, {@code b2.s1}
 * @param reason what for, in a few words: {@code leads with a figure}
 */
public record Alternative(Post post, String lead, String reason) {

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("lead", lead);
        map.put("reason", reason);
        map.put("post", post.toMap());
        return map;
    }

    static Alternative from(Fields map) {
        return new Alternative(
                Post.from(map.object("post").orElseThrow(() -> map.bad("has no post"))),
                map.text("lead"),
                map.text("reason"));
    }
}
