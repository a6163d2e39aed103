package dev.pressline.model;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row: what is so about a network, who says so, and when that was last checked.
 *
 * @param key a known key such as {@code text.limit}, or one of the caller's own with the prefix {@code x-}
 * @param value as text
 * @param unit what the value counts in; empty where it counts nothing
 * @param source who says so
 * @param checked when somebody last looked
 */
public record Fact(String key, String value, String unit, String source, LocalDate checked) {

    /** As rows are stored: {@code fact}, {@code value}, {@code unit}, {@code source}, {@code checked}. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("fact", key);
        map.put("value", value);
        map.put("unit", unit);
        map.put("source", source);
        map.put("checked", checked.toString());
        return map;
    }

    static Fact from(Fields map) {
        LocalDate checked =
                PageDate.parse(map.text("checked")).map(PageDate::day).orElseThrow(() -> map.bad("checked is no date"));
        return new Fact(
                map.text("fact"), map.text("value"), map.optionalText("unit").orElse(""), map.text("source"), checked);
    }
}
