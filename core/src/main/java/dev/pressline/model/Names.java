package dev.pressline.model;

import java.util.Locale;

/** How JSON writes an enum's constant: {@code NOT_ADVISED} is {@code not-advised}. */
final class Names {

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
