package dev.pressline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set of top-level domains: what makes {@code example.com} a link and {@code end.Next} a typing error.
 * Internationalised names stand in it twice, in Unicode ({@code 中国}) and as the DNS writes them ({@code xn--fiqs8s}).
 *
 * <p>Immutable. Look-ups ignore ASCII case, allocate nothing and take time by the length of the longest name.
 */
public final class Tlds {

    private static final Tlds IANA = read(Objects.requireNonNull(Tlds.class.getResourceAsStream("tlds.txt")));

    private final List<String> names;
    private final int longest;
    /** Open addressing by {@link String#hashCode()}, at most half full. */
    private final @Nullable String[] slots;

    private Tlds(List<String> names) {
        this.names = names;
        this.longest = names.stream().mapToInt(String::length).max().orElse(0);
        this.slots = new @Nullable String[Math.max(2, Integer.highestOneBit(names.size()) * 4)];
        names.forEach(this::put);
    }

    /** The root zone as IANA lists it; the first line of the resource {@code tlds.txt} has the list's date. */
    public static Tlds iana() {
        return IANA;
    }

    /**
     * A set of one's own.
     *
     * @param names without dots, in any case
     */
    public static Tlds of(Collection<String> names) {
        return new Tlds(names.stream().map(Tlds::lower).distinct().sorted().toList());
    }

    /**
     * Reads names from UTF-8 text: any number a line, parted by spaces; lines that begin with {@code #} are comments.
     *
     * @param in closed when read
     * @throws UncheckedIOException if {@code in} can't be read
     */
    public static Tlds read(InputStream in) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return of(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Arrays.stream(line.split(" ")))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of both. */
    public Tlds with(Tlds other) {
        return of(Stream.concat(names.stream(), other.names.stream()).toList());
    }

    /** The names that the other hasn't. */
    public Tlds without(Tlds other) {
        return of(names.stream().filter(name -> !other.contains(name)).toList());
    }

    /** Without the names that only the DNS writes so, {@code xn--fiqs8s}: some networks know them in Unicode alone. */
    public Tlds withoutPunycode() {
        return of(names.stream().filter(name -> !name.startsWith("xn--")).toList());
    }

    /** The names, in lower case, by UTF-16 order. */
    public List<String> names() {
        return names;
    }

    /** Whether a name is in the set: {@code iana().contains("COM")} is true. */
    public boolean contains(CharSequence name) {
        return contains(name, 0, name.length());
    }

    /**
     * Whether a part of a text is in the set.
     *
     * @param start index of the first char
     * @param end index after the last
     */
    public boolean contains(CharSequence text, int start, int end) {
        if (end - start > longest) {
            return false;
        }
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + Ascii.lower(text.charAt(i));
        }
        return holds(hash, text, start, end);
    }

    /**
     * Where the longest name ends that begins at {@code start} and is not run on.
     *
     * @param start where the name begins
     * @param notBefore what may not follow a name
     * @return the index after the name, or -1: {@code iana().endAt("a.com.", 2, letters)} is 5, of {@code "a.comma"} -1
     */
    public int endAt(CharSequence text, int start, CodePointSet notBefore) {
        int limit = Math.min(text.length(), start + longest);
        int end = -1;
        int hash = 0;
        for (int i = start; i < limit && text.charAt(i) != '.'; i++) {
            hash = 31 * hash + Ascii.lower(text.charAt(i));
            boolean mayEnd = i + 1 == text.length() || !notBefore.contains(Character.codePointAt(text, i + 1));
            if (mayEnd && holds(hash, text, start, i + 1)) {
                end = i + 1;
            }
        }
        return end;
    }

    private void put(String name) {
        int slot = name.hashCode() & slots.length - 1;
        while (slots[slot] != null) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = name;
    }

    private boolean holds(int hash, CharSequence text, int start, int end) {
        for (int slot = hash & slots.length - 1; ; slot = slot + 1 & slots.length - 1) {
            String name = slots[slot];
            if (name == null) {
                return false;
            }
            if (isSame(name, text, start, end)) {
                return true;
            }
        }
    }

    private static boolean isSame(String name, CharSequence text, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) != Ascii.lower(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    private static String lower(String name) {
        boolean isLower = true;
        for (int i = 0; i < name.length() && isLower; i++) {
            isLower = Ascii.lower(name.charAt(i)) == name.charAt(i);
        }
        if (isLower) {
            return name;
        }
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Ascii.lower(lower.charAt(i)));
        }
        return lower.toString();
    }
}
