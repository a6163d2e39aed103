package dev.pressline.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An enum's constants as callers write them: {@code customer-service}, in any case, with {@code _} or blank for
 * {@code -}.
 */
final class Choices {

    private Choices() {}

    /** @throws IllegalArgumentException naming what was expected */
    static <E extends Enum<E>> E parse(Class<E> type, String text) {
        String wanted = text.strip().replace(' ', '-').replace('_', '-');
        return Stream.of(type.getEnumConstants())
                .filter(choice -> name(choice).equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("is '" + text + "', expected " + all(type)));
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Choices::name).collect(Collectors.joining(", "));
    }
}
