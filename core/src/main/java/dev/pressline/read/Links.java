package dev.pressline.read;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Addresses that a reader may follow: http, https and mailto, made absolute; all others are empty. */
final class Links {

    private static final int LONGEST = 4000;

    private Links() {}

    static String resolve(Element element, String attribute) {
        return resolve(element.baseUri(), element.attr(attribute));
    }

    static String resolve(String baseUri, String address) {
        String bare = address.strip();
        if (bare.isEmpty() || bare.startsWith("#") || bare.length() > LONGEST) {
            return "";
        }
        String absolute = isSafe(bare) ? bare : absolute(baseUri, bare);
        return isSafe(absolute) ? absolute : "";
    }

    private static String absolute(String baseUri, String address) {
        if (isWeb(baseUri) && address.startsWith("/") && !address.startsWith("//") && !address.contains("/.")) {
            return origin(baseUri) + address; // most links are such, and there are thousands
        }
        try {
            return new URL(new URL(baseUri), address).toExternalForm();
        } catch (MalformedURLException e) {
            return ""; // no base, or a scheme that nobody here follows
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

    /** An address of a picture or a page: http or https. */
    static String web(String baseUri, String address) {
        String resolved = resolve(baseUri, address);
        return resolved.startsWith("mailto:") ? "" : resolved;
    }

    private static boolean isSafe(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
    }
}
