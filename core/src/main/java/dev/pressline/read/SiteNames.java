package dev.pressline.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names that the site goes by, so that they can be told from titles and people. */
final class SiteNames {

    private static final Set<String> PUBLISHERS =
            Set.of("Organization", "NewsMediaOrganization", "WebSite", "Corporation");
    private static final int SHORTEST_HOST_LABEL = 3;

    private final Set<String> keys = new LinkedHashSet<>();
    private final List<String> hostLabels = new ArrayList<>();

    SiteNames(Page page, Things things) {
        HeadFacts head = page.head();
        for (String name : List.of(
                "og:site_name",
                "application-name",
                "apple-mobile-web-app-title",
                "publisher",
                "dc.publisher",
                "article:publisher",
                "twitter:site",
                "copyright",
                "cre")) {
            head.metas(name).forEach(this::addName);
        }
        things.ofArticle("publisher").forEach(this::addName);
        things.of(PUBLISHERS, "name").forEach(this::addName);
        addHost(page.baseUri());
        addHost(head.link("canonical"));
    }

    private void addName(String name) {
        String key = Texts.key(name);
        if (!key.isEmpty() && key.length() < 60 && !name.startsWith("http")) {
            keys.add(key);
        }
    }

    private void addHost(String url) {
        for (String label : host(url).split("\\.", -1)) {
            if (label.length() >= SHORTEST_HOST_LABEL && !label.equals("www") && !label.equals("com")) {
                hostLabels.add(label.replace("-", ""));
            }
        }
    }

    static String host(String url) {
        try {
            String host = URI.create(url.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** Whether a text is the site's name, or its host written as a name ({@code "Acme News"} on acmenews.example). */
    boolean isSite(String text) {
        String key = Texts.key(text);
        if (key.isEmpty()) {
            return false;
        }
        if (keys.contains(key)) {
            return true;
        }
        return hostLabels.stream().anyMatch(label -> isHost(key, label));
    }

    /** As {@link #isSite}, and also where the host only holds the name: {@code "Koia"} on drinkkoia.example. */
    boolean isPartOfHost(String text) {
        String key = Texts.key(text);
        return isSite(text)
                || (key.length() > SHORTEST_HOST_LABEL && hostLabels.stream().anyMatch(l -> l.contains(key)));
    }

    private static boolean isHost(String key, String label) {
        if (label.equals(key)) {
            return true;
        }
        boolean shortened = key.length() > SHORTEST_HOST_LABEL && label.startsWith(key);
        boolean longer = label.length() > SHORTEST_HOST_LABEL && key.startsWith(label);
        return shortened || (longer && key.length() < label.length() + 8);
    }
}
