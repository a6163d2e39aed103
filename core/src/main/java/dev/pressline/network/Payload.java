package dev.pressline.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a network's API takes, and what it needs beside.
 *
 * @param body plain maps, lists, texts, numbers and booleans
 * @param missing what neither page nor target gives: {@code author}, {@code createdAt} …
 */
public record Payload(Map<String, Object> body, List<String> missing) {

    public Payload {
        body = Collections.unmodifiableMap(new LinkedHashMap<>(body));
        missing = List.copyOf(missing);
    }
}
