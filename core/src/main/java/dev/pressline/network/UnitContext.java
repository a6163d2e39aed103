package dev.pressline.network;

/**
 * A unit to be counted in.
 *
 * @param unit as the row writes it: {@code graphemes}, {@code weighted} …
 * @param rules the rows in force, overlays included
 */
public record UnitContext(String unit, NetworkRules rules) {}
