package dev.pressline.read;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Addresses of one page that a reader may follow: http, https and mailto, made absolute; all others are empty. */
final class Links {

    private static final int LONGEST = 4000;

    /** What {@link URL} may read as one that we follow. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "url");

    private final @Nullable URL base;
    private final String origin;

    /** The links of a page that stands at an address; without one only absolute links lead anywhere. */
    Links(String baseUri) {
        this.base = url(baseUri);
        this.origin = isWeb(baseUri) ? origin(baseUri) : "";
    }

    String resolve(String address) {
        String bare = address.strip();
        if (bare.isEmpty() || bare.startsWith("#") || bare.length() > LONGEST) {
            return "";
        }
        String absolute = isSafe(bare) ? bare : absolute(bare);
        return isSafe(absolute) ? absolute : "";
    }

    /** An address of a picture or a page: http or https. */
    String web(String address) {
        String resolved = resolve(address);
        return resolved.startsWith("mailto:") ? "" : resolved;
    }

    private String absolute(String address) {
        if (!origin.isEmpty() && address.startsWith("/") && !address.startsWith("//") && !address.contains("/.")) {
            return origin + address; // most links are such, and there are thousands
        }
        if (base == null || hasOtherScheme(address)) {
            return "";
        }
        try {
            return new URL(base, address).toExternalForm();
        } catch (MalformedURLException e) {
            return "";
        }
    }

    /** A scheme that nobody here follows, {@code javascript:} most often. */
    private static boolean hasOtherScheme(String address) {
        int end = 0;
        while (end < address.length() && isLetter(address.charAt(end))) {
            end++;
        }
        return end > 0
                && end < address.length()
                && address.charAt(end) == ':'
                && !SCHEMES.contains(address.substring(0, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static @Nullable URL url(String baseUri) {
        try {
            return new URL(baseUri);
        } catch (MalformedURLException e) {
            return null; // no base, or a scheme that nobody here follows
        }
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    /** Scheme, host and port of an absolute address. */
    private static String origin(String baseUri) {
        int end = baseUri.indexOf("://") + 3;
        while (end < baseUri.length() && "/?#".indexOf(baseUri.charAt(end)) < 0) {
            end++;
        }
        return baseUri.substring(0, end);
    }

    private static boolean isSafe(String address) {
        if (isWeb(address)) {
            return true;
        }
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return isWeb(start) || start.startsWith("mailto:");
    }
}
