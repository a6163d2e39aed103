package dev.pressline.network;

import dev.pressline.model.Fact;
import dev.pressline.model.PresslineException;
import dev.pressline.model.PresslineException.Code;
import dev.pressline.model.ReleaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is so about one network, a row a fact, each with its source and the day it was checked.
 *
 * <p>A file of three lines is a network: {@code NetworkRules.parse("board", "fact,value,unit,source,checked\n" +
 * "text.limit,120,graphemes,house rules,2026-11-22\nlayout,lead,,house rules,2026-11-22", "board.csv")}.
 */
public final class NetworkRules {

    private static final Pattern BLANKS = Pattern.compile(" +");
    private static final String DEFAULT_LAYOUT = "lead // link / tags";

    private final String network;
    private final List<Fact> facts;
    private final Map<String, List<Fact>> byKey;

    private NetworkRules(String network, List<Fact> facts) {
        this.network = network;
        this.facts = List.copyOf(facts);
        this.byKey = this.facts.stream().collect(Collectors.groupingBy(Fact::key, Collectors.toUnmodifiableList()));
    }

    /**
     * Reads rows from text.
     *
     * @param network the id, as callers name it
     * @param file how to call the text in an error
     * @throws PresslineException BAD_FACT with file and line
     */
    public static NetworkRules parse(String network, String csv, String file) {
        return new NetworkRules(network, FactFile.read(csv, file));
    }

    /**
     * Rows that somebody stored or wrote in code.
     *
     * @throws PresslineException BAD_FACT for a row that does not hold
     */
    public static NetworkRules of(String network, List<Fact> facts) {
        return new NetworkRules(network, List.of()).overlay(facts);
    }

    /**
     * Reads the rows beside a class; the file's name is the network's id: {@code x.csv} is {@code x}. A named module
     * must open the class's package to {@code dev.pressline.core}, or else its files can't be seen from here.
     *
     * @throws PresslineException BAD_FACT with file and line
     * @throws IllegalArgumentException if there is no such file
     */
    public static NetworkRules load(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no " + file + " beside " + beside.getName());
            }
            String csv = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return parse(file.substring(0, file.lastIndexOf('.')), csv, file);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The network's id. */
    public String network() {
        return network;
    }

    /** How people call it. */
    public String name() {
        return text(FactKey.NAME).orElse(network);
    }

    /** All rows, in the order of the file. */
    public List<Fact> facts() {
        return facts;
    }

    /** The rows of one key: one a unit. */
    public List<Fact> rows(FactKey key) {
        return rows(key.key());
    }

    /** The rows of one key for a kind of release: its own, else the general ones. */
    public List<Fact> rows(FactKey key, ReleaseKind kind) {
        List<Fact> rows = rows(key.keyFor(kind));
        return rows.isEmpty() ? rows(key) : rows;
    }

    private List<Fact> rows(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** The first row's value. */
    public Optional<String> text(FactKey key) {
        return value(key.key());
    }

    /** The first row's value as words; none without a row. */
    public List<String> words(FactKey key) {
        return text(key).map(NetworkRules::words).orElseGet(List::of);
    }

    /** The words of the row for a kind of release: its own, else the general one. */
    public List<String> words(FactKey key, ReleaseKind kind) {
        return rows(key, kind).stream()
                .findFirst()
                .map(row -> words(row.value()))
                .orElseGet(List::of);
    }

    static List<String> words(String value) {
        return BLANKS.splitAsStream(value.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The first row's value as a number. */
    public OptionalInt number(FactKey key) {
        return rows(key).stream().mapToInt(NetworkRules::number).findFirst();
    }

    /** The number in a row that was read strictly. */
    public static int number(Fact row) {
        return Integer.parseInt(row.value());
    }

    /** The value of any key, those with {@code x-} included. */
    public Optional<String> value(String key) {
        return rows(key).stream().findFirst().map(Fact::value);
    }

    /** Whether the preview carries the link, and the text has none. */
    public boolean linkInCard() {
        return text(FactKey.LINK_PLACE).filter("card"::equals).isPresent();
    }

    /** The order of parts for a kind of release: its own row, else the general one, else lead, link and tags. */
    public Layout layout(ReleaseKind kind) {
        return Layout.parse(value(FactKey.LAYOUT.keyFor(kind))
                .or(() -> text(FactKey.LAYOUT))
                .orElse(DEFAULT_LAYOUT));
    }

    /**
     * These rules with other rows laid over them: a row replaces the one of the same key and unit, or is added.
     *
     * @throws PresslineException BAD_FACT for a row that does not hold
     */
    public NetworkRules overlay(List<Fact> rows) {
        List<Fact> merged = new ArrayList<>(facts);
        for (Fact row : rows) {
            FactFile.check(row, network + ": ");
            int place = placeOf(row, merged);
            if (place < 0) {
                merged.add(row);
            } else {
                merged.set(place, row);
            }
        }
        return new NetworkRules(network, merged);
    }

    private static int placeOf(Fact row, List<Fact> facts) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).key().equals(row.key()) && facts.get(i).unit().equals(row.unit())) {
                return i;
            }
        }
        return -1;
    }

    /** How a finding names a row: {@code x: text.limit}. */
    public String nameOf(FactKey key) {
        return network + ": " + key.key();
    }

    PresslineException bad(String what) {
        return PresslineException.of(Code.BAD_FACT, network + ": " + what);
    }
}
