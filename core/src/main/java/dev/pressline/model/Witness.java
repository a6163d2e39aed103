package dev.pressline.model;

/**
 * Where in a page a field was read: {@code Witness("og:title", "Acme opens a plant")}.
 *
 * @param source the place, as a web developer would name it: {@code og:title}, {@code json-ld:headline}, {@code h1},
 *     {@code caller}
 * @param value what stands there
 */
public record Witness(String source, String value) {}
