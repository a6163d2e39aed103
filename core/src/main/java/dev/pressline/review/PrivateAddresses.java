package dev.pressline.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells addresses that the public can't or shouldn't read: somebody's own machine, a house's own net, a staging area, a
 * preview. Looks at the words of the address alone; nothing is fetched or resolved.
 *
 * <p>{@code http://localhost:8080/n}, {@code https://10.1.2.3/n}, {@code https://staging.acme.example/n} and
 * {@code https://acme.example/n?preview=true} are private; {@code https://test.de/n} is not.
 */
final class PrivateAddresses {

    private static final List<List<String>> SHIPPED = Table.rows("private-hosts.tsv");
    private static final Set<String> LABELS = shipped("label");
    private static final Set<String> PIECES = shipped("piece");
    private static final Set<String> QUERIES = shipped("query");
    private static final Set<String> PATHS = shipped("path");

    private final List<String> suffixes;
    private final Set<String> publicHosts;

    /**
     * What counts for one publisher.
     *
     * @param privateHosts hosts that are private beside those known, with all below them
     * @param publicHosts hosts that are public, whatever they are called
     */
    PrivateAddresses(List<String> privateHosts, List<String> publicHosts) {
        this.suffixes = Stream.concat(shipped("suffix").stream(), privateHosts.stream())
                .map(PrivateAddresses::lower)
                .filter(host -> !host.isBlank())
                .toList();
        this.publicHosts = publicHosts.stream().map(PrivateAddresses::lower).collect(Collectors.toSet());
    }

    private static Set<String> shipped(String what) {
        return SHIPPED.stream()
                .filter(row -> row.get(0).equals(what))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What shows that an address is private; empty for a public one. */
    Optional<String> sign(String address) {
        String url = lower(address.strip());
        int scheme = url.indexOf("://");
        if (scheme < 0) {
            return Optional.empty();
        }
        if (url.startsWith("file:")) {
            return Optional.of("file:");
        }
        int end = endOf(url, scheme + 3, "/?#\\");
        String host = host(url.substring(scheme + 3, end));
        if (host.isEmpty() || publicHosts.contains(host)) {
            return Optional.empty();
        }
        return ofNumbers(host).or(() -> ofName(host)).or(() -> ofRest(url.substring(end)));
    }

    /** Without user, port and a last dot. */
    private static String host(String authority) {
        String bare = authority.substring(authority.lastIndexOf('@') + 1);
        if (bare.startsWith("[")) {
            int close = bare.indexOf(']');
            return close < 0 ? bare : bare.substring(0, close + 1);
        }
        int colon = bare.indexOf(':');
        String host = colon < 0 ? bare : bare.substring(0, colon);
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    /** RFC 1918, RFC 6598, loopback and link-local; IPv6 loopback, unique local and link-local. */
    private static Optional<String> ofNumbers(String host) {
        if (host.startsWith("[")) {
            String inner = host.substring(1);
            boolean own = inner.startsWith("::1]") || inner.startsWith("::]");
            boolean local = inner.startsWith("fc") || inner.startsWith("fd") || inner.startsWith("fe80:");
            return own || local ? Optional.of(host) : Optional.empty();
        }
        int[] parts = ipv4(host);
        if (parts.length == 0) {
            return Optional.empty();
        }
        boolean own = parts[0] == 127 || parts[0] == 0 || parts[0] == 10;
        boolean shared = parts[0] == 100 && parts[1] >= 64 && parts[1] < 128;
        boolean local = (parts[0] == 192 && parts[1] == 168)
                || (parts[0] == 169 && parts[1] == 254)
                || (parts[0] == 172 && parts[1] >= 16 && parts[1] < 32);
        return own || shared || local ? Optional.of(host) : Optional.empty();
    }

    private static int[] ipv4(String host) {
        String[] parts = host.split("\\.", -1);
        if (parts.length != 4 || !Stream.of(parts).allMatch(part -> part.matches("[0-9]{1,3}"))) {
            return new int[0];
        }
        return Stream.of(parts).mapToInt(Integer::parseInt).toArray();
    }

    private Optional<String> ofName(String host) {
        for (String suffix : suffixes) {
            if (host.equals(suffix) || host.endsWith("." + suffix)) {
                return Optional.of(suffix);
            }
        }
        List<String> labels = List.of(host.split("\\.", -1));
        for (int i = 0; i < labels.size() - 1; i++) {
            if (isPrivate(labels.get(i), i < labels.size() - 2)) {
                return Optional.of(labels.get(i));
            }
        }
        return Optional.empty();
    }

    /** {@code stage.com} is somebody's name; {@code acme-staging.com} is a staging area. */
    private static boolean isPrivate(String label, boolean isBelowName) {
        boolean whole = isBelowName && (LABELS.contains(label) || PIECES.contains(label));
        return whole || (label.contains("-") && Stream.of(label.split("-", -1)).anyMatch(PIECES::contains));
    }

    private static Optional<String> ofRest(String rest) {
        int query = rest.indexOf('?');
        String path = rest.substring(0, endOf(rest, 0, "?#"));
        Stream<String> directories = Stream.of(path.split("/", -1)).filter(PATHS::contains);
        Stream<String> parameters = query < 0
                ? Stream.of()
                : Stream.of(rest.substring(query + 1, endOf(rest, query, "#")).split("&", -1))
                        .filter(QUERIES::contains);
        return Stream.concat(directories, parameters).findFirst();
    }

    private static int endOf(String text, int from, String ends) {
        int at = from;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
