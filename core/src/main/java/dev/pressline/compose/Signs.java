package dev.pressline.compose;

import dev.pressline.network.FactKey;
import dev.pressline.network.Grammar;
import dev.pressline.network.NetworkRules;
import dev.pressline.text.Entity;
import dev.pressline.text.EntityKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps words from acting. Where a network links signs by itself, {@code @media} in a release would call somebody and
 * {@code #1a} would join a conversation: such a word loses its sign and stays a word. Where it links hosts without a
 * scheme, {@code ASP.NET} would send readers to a stranger: there is no sign to drop, so a space without width parts it
 * behind its dots. An address with a scheme or {@code www.}, and the sender's own host, are meant.
 */
final class Signs {

    /** What parts a host, and readers don't see. */
    static final char ZERO_WIDTH_SPACE = '\u200B';

    /** Each round takes one sign off a stack such as {@code @@a}; what is left after them all loses every sign. */
    private static final int ROUNDS = 3;

    /** How the row names hosts without a scheme. */
    private static final String HOST = "host";

    /** Without one of these no word acts. */
    private static final String SIGNS = "@#$\uFF20\uFF03";

    private final Grammar grammar;
    private final Set<EntityKind> autolinked = EnumSet.noneOf(EntityKind.class);
    private final boolean hosts;
    private final Set<String> ownHosts;

    Signs(Grammar grammar, NetworkRules rules, Stream<String> ownHosts) {
        this.grammar = grammar;
        List<String> kinds = rules.words(FactKey.AUTOLINKED);
        for (EntityKind kind : EntityKind.values()) {
            if (kind != EntityKind.LINK && kinds.contains(kind.name().toLowerCase(Locale.ROOT))) {
                autolinked.add(kind);
            }
        }
        this.hosts = kinds.contains(HOST);
        this.ownHosts = ownHosts.map(Signs::bare).collect(Collectors.toSet());
    }

    static Signs of(ComposeRequest request) {
        Stream<String> canonical =
                request.brief().article().canonicalUrl().stream().map(Signs::hostOf);
        return new Signs(
                request.adapter().grammar(), request.rules(), Stream.concat(canonical, request.ownHosts().stream()));
    }

    /** The words, without what the network would act on. */
    String dropFrom(String words) {
        if (!mayAct(words)) {
            return words;
        }
        String text = words;
        for (int round = 0; round < ROUNDS; round++) {
            List<Entity> found = acting(text);
            if (found.isEmpty()) {
                return text;
            }
            text = withoutActing(text, found);
        }
        return acting(text).isEmpty() ? text : inert(text);
    }

    /** Most words hold neither a sign nor a dot within, and need no grammar to be told harmless. */
    private boolean mayAct(String words) {
        boolean signs = !autolinked.isEmpty() && words.chars().anyMatch(c -> SIGNS.indexOf(c) >= 0);
        return signs || (hosts && holdsInnerDot(words));
    }

    private static boolean holdsInnerDot(String words) {
        for (int dot = words.indexOf('.'); dot >= 0; dot = words.indexOf('.', dot + 1)) {
            if (dot + 1 < words.length() && Character.isLetterOrDigit(words.codePointAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the network makes one entity of a text, of this kind, and nothing of the text is left. */
    boolean isWhole(String text, EntityKind kind) {
        List<Entity> found = grammar.entities(text);
        return found.size() == 1
                && found.get(0).kind() == kind
                && found.get(0).span().start() == 0
                && found.get(0).span().end() == text.length();
    }

    /** Whether words hold an address that is meant as one: with its scheme. */
    static boolean isAddress(String link) {
        return link.startsWith("https://") || link.startsWith("http://");
    }

    private List<Entity> acting(String text) {
        return grammar.entities(text).stream()
                .filter(entity -> entity.kind() == EntityKind.LINK
                        ? hosts && isStrange(entity.span().in(text))
                        : autolinked.contains(entity.kind()))
                .toList();
    }

    /** Whoever writes a scheme or {@code www.} means an address. */
    private boolean isStrange(String link) {
        String host = hostOf(link);
        boolean written = link.indexOf("://") >= 0 || !bare(host).equalsIgnoreCase(host);
        return !written && !ownHosts.contains(bare(host));
    }

    private static String withoutActing(String text, List<Entity> entities) {
        StringBuilder without = new StringBuilder(text.length());
        int at = 0;
        for (Entity entity : entities) {
            int start = entity.span().start();
            without.append(text, at, start);
            at = start + 1;
            if (entity.kind() == EntityKind.LINK) {
                at = entity.span().end();
                without.append(parted(entity.span().in(text)));
            }
        }
        return without.append(text, at, text.length()).toString();
    }

    private static String parted(String link) {
        String host = hostOf(link);
        return host.replace(".", "." + ZERO_WIDTH_SPACE) + link.substring(host.length());
    }

    private String inert(String text) {
        String bare = text.replaceAll("[@#$\\uFF20\\uFF03]", "");
        return acting(bare).isEmpty() ? bare : bare.replace(".", "." + ZERO_WIDTH_SPACE);
    }

    private static String hostOf(String link) {
        int scheme = link.indexOf("://");
        int start = scheme < 0 ? 0 : scheme + 3;
        int end = start;
        while (end < link.length() && "/?#:".indexOf(link.charAt(end)) < 0) {
            end++;
        }
        return link.substring(start, end);
    }

    private static String bare(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return lower.startsWith("www.") ? lower.substring("www.".length()) : lower;
    }
}
