package dev.pressline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds links in a text in one pass, by rules that a network sets: which schemes it knows, whether a bare host will do,
 * what a host, a path and a query may hold and how they may end.
 *
 * <p>A link is {@code [scheme://]host[:port][/path][?query]}; a host is labels parted by dots, the last a top-level
 * domain. Where several readings are possible the longest host wins, and what one link takes is not looked at again.
 *
 * <p>Time is linear in the text whatever it holds: no char is read more than a fixed number of times. A text in which
 * no dot stands before the beginning of a top-level domain costs no allocation. Immutable; never throws for any text.
 *
 * <pre>{@code
 * CodePointSet letters = CodePointSet.ranges("azAZ09");
 * LinkScanner scanner = LinkScanner.builder().schemes("https").labels(letters, letters.or(CodePointSet.of("-"))).build();
 * scanner.links("See https://example.com."); // one, 4..23, its host 12..23
 * }</pre>
 */
public final class LinkScanner {

    private final LinkRules rules;

    private LinkScanner(LinkRules rules) {
        this.rules = rules;
    }

    /**
     * Rules to start from: IANA's top-level domains and no more; no scheme, no bare hosts, no labels, path or query.
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The links of a text, in order, without overlaps. */
    public List<LinkMatch> links(CharSequence text) {
        String whole = text.toString();
        if (!mayHoldLink(whole)) {
            return List.of();
        }
        List<LinkMatch> links = new ArrayList<>();
        new LinkCursor(rules, whole).forEach(links::add);
        return links;
    }

    /** Finds hosts alone in one text, for addresses of another form; ask by ascending index. */
    public Hosts hosts(CharSequence text) {
        return new HostFinder(rules, text.toString())::endAt;
    }

    /** Where a host ends that begins at an index; -1 where none does. */
    @FunctionalInterface
    public interface Hosts {
        int endAt(int start);
    }

    private boolean mayHoldLink(String text) {
        for (int dot = text.indexOf('.', 1); dot > 0; dot = text.indexOf('.', dot + 1)) {
            if (dot + 1 < text.length() && rules.tldStart().contains(text.codePointAt(dot + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Sets a scanner's rules. A character that is in no set it is asked for ends what it stands in. */
    public static final class Builder {

        private List<String> schemes = List.of();
        private boolean bareHosts;
        private CodePointSet notAfter = CodePointSet.none();
        private CodePointSet bareNotAfter = CodePointSet.none();
        private CodePointSet labelEdge = CodePointSet.none();
        private CodePointSet label = CodePointSet.none();
        private CodePointSet subdomain = CodePointSet.none();
        private CodePointSet anyScript = CodePointSet.none();
        private Tlds tlds = Tlds.iana();
        private CodePointSet tldNotBefore = CodePointSet.none();
        private CodePointSet punycode = CodePointSet.none();
        private CodePointSet path = CodePointSet.none();
        private CodePointSet pathEnd = CodePointSet.none();
        private boolean bracketsEndPath;
        private CodePointSet bracketed = CodePointSet.none();
        private CodePointSet query = CodePointSet.none();
        private CodePointSet queryEnd = CodePointSet.none();

        private Builder() {}

        /**
         * The schemes that may stand before a host, in any case.
         *
         * @param names without {@code ://}
         */
        public Builder schemes(String... names) {
            this.schemes = List.of(names).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT) + "://")
                    .toList();
            return this;
        }

        /**
         * Takes hosts without a scheme for links.
         *
         * @param notAfter what may not stand before them, besides {@link #notAfter}
         */
        public Builder bareHosts(CodePointSet notAfter) {
            this.bareHosts = true;
            this.bareNotAfter = notAfter;
            return this;
        }

        /** What no link may follow. */
        public Builder notAfter(CodePointSet before) {
            this.notAfter = before;
            return this;
        }

        /**
         * What the labels of a host are made of; not of dots.
         *
         * @param edge what a label may begin and end with
         * @param inside what else it may hold, {@code edge} included
         */
        public Builder labels(CodePointSet edge, CodePointSet inside) {
            this.labelEdge = edge;
            this.label = inside;
            this.subdomain = inside.or(subdomain);
            return this;
        }

        /** What labels left of the domain may hold besides: {@code _} for many. */
        public Builder subdomainsAlso(CodePointSet inside) {
            this.subdomain = subdomain.or(inside);
            return this;
        }

        /** Takes {@code scheme://label.tld}, the label of these characters and of inner hyphens. */
        public Builder anyScriptAfterScheme(CodePointSet label) {
            this.anyScript = label;
            return this;
        }

        /**
         * The top-level domains.
         *
         * @param notBefore what may not follow one: {@code example.com-pany} is no link
         */
        public Builder tlds(Tlds known, CodePointSet notBefore) {
            this.tlds = known;
            this.tldNotBefore = notBefore;
            return this;
        }

        /** Takes {@code xn--} and any number of these characters for a top-level domain. */
        public Builder punycodeTlds(CodePointSet rest) {
            this.punycode = rest;
            return this;
        }

        /**
         * What a path holds after its first slash, fragment included. Round brackets, nested once, may stand in it
         * where they close; a path may end with a bracket that follows on an end.
         *
         * @param any what may stand in a path and in its brackets; round brackets are none of it
         * @param ending what it may end with; a path without any is the slash alone
         */
        public Builder path(CodePointSet any, CodePointSet ending) {
            this.path = any;
            this.pathEnd = ending;
            this.bracketed = any;
            return this;
        }

        /**
         * Lets a path end with any brackets.
         *
         * @param inside what such brackets may hold
         */
        public Builder pathEndsWithBrackets(CodePointSet inside) {
            this.bracketsEndPath = true;
            this.bracketed = inside;
            return this;
        }

        /**
         * What a query holds after its question mark.
         *
         * @param ending what it may end with; a query without any is not part of the link
         */
        public Builder query(CodePointSet any, CodePointSet ending) {
            this.query = any;
            this.queryEnd = ending;
            return this;
        }

        public LinkScanner build() {
            return new LinkScanner(new LinkRules(
                    schemes,
                    bareHosts,
                    notAfter,
                    bareNotAfter,
                    labelEdge,
                    label,
                    subdomain,
                    anyScript,
                    tlds,
                    tldNotBefore,
                    punycode,
                    path,
                    pathEnd,
                    bracketsEndPath,
                    bracketed,
                    query,
                    queryEnd,
                    tldStart(),
                    schemeStart(),
                    subdomain.or(anyScript).or(CodePointSet.of("-")),
                    schemes.stream().mapToInt(String::length).max().orElse(0)));
        }

        private CodePointSet schemeStart() {
            StringBuilder firsts = new StringBuilder();
            for (String scheme : schemes) {
                firsts.append(scheme.charAt(0)).append(Character.toUpperCase(scheme.charAt(0)));
            }
            return CodePointSet.of(firsts.toString());
        }

        private CodePointSet tldStart() {
            StringBuilder firsts = new StringBuilder("xX");
            for (String name : tlds.names()) {
                String first = name.substring(0, name.offsetByCodePoints(0, 1));
                firsts.append(first).append(first.toUpperCase(Locale.ROOT));
            }
            return CodePointSet.of(firsts.toString());
        }
    }
}
