package dev.pressline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The words before a release's first sentence: {@code BERLIN, Nov. 22, 2026 (Example Wire) --}.
 *
 * @param text as it stands in the source
 * @param place {@code BERLIN}
 * @param date the day it names
 * @param wire who distributed it: {@code Example Wire}
 */
public record Dateline(String text, Optional<String> place, Optional<LocalDate> date, Optional<String> wire) {}
