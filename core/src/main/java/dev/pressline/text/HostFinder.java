package dev.pressline.text;

/**
 * Tells where a host ends that begins at a given place. Places must not go backwards by more than a label: what was
 * learnt of the labels ahead is kept, so that {@code a.a.a.a…} is read once and not once for each {@code a}.
 */
final class HostFinder {

    private final LinkRules rules;
    private final String text;
    private final Label first = new Label();
    private final Label next = new Label();

    /** The labels read last: valid from {@code chainStart} to before {@code chainEnd}. */
    private int chainStart = -1;

    private int chainEnd = -1;
    /** The last label in the chain that a top-level domain follows, or -1, and where that ends. */
    private int domain = -1;

    private int domainEnd = -1;

    HostFinder(LinkRules rules, String text) {
        this.rules = rules;
        this.text = text;
    }

    /** The index behind a scheme that stands at {@code start}; without one, {@code start}. */
    int afterScheme(int start) {
        if (start >= text.length() || !rules.schemeStart().contains(text.charAt(start))) {
            return start;
        }
        for (String scheme : rules.schemes()) {
            if (Ascii.startsWith(text, start, scheme)) {
                return start + scheme.length();
            }
        }
        return start;
    }

    /** The index behind the longest host that begins at {@code start}, or -1. */
    int endAt(int start) {
        int end = labelsEnd(start);
        return end < 0 && mayBeAnyScript(start) ? anyScriptEnd(start) : end;
    }

    private int labelsEnd(int start) {
        if (start >= text.length() || !rules.labelEdge().contains(text.codePointAt(start))) {
            return -1;
        }
        if (!first.covers(start)) {
            first.read(start);
        }
        if (!first.isSubdomain(start)) {
            return -1;
        }
        int behind = first.end + 1;
        readChain(behind);
        if (domain >= behind) {
            return domainEnd;
        }
        return first.isDomain(start) ? tldEnd(behind) : -1;
    }

    /** Reads labels as far as they are labels, unless that is known. */
    private void readChain(int start) {
        if (chainStart <= start && start <= chainEnd) {
            return;
        }
        chainStart = start;
        domain = -1;
        next.read(start);
        while (next.isSubdomain(next.start)) {
            int end = next.isDomain(next.start) ? tldEnd(next.end + 1) : -1;
            if (end >= 0) {
                domain = next.start;
                domainEnd = end;
            }
            next.read(next.end + 1);
        }
        chainEnd = next.start;
    }

    private int tldEnd(int start) {
        int end = rules.tlds().endAt(text, start, rules.tldNotBefore());
        return end < 0 ? punycodeEnd(start) : end;
    }

    private int punycodeEnd(int start) {
        if (!Ascii.startsWith(text, start, "xn--")) {
            return -1;
        }
        int end = start + 4;
        while (end < text.length() && rules.punycode().contains(text.charAt(end))) {
            end++;
        }
        return end > start + 4 ? end : -1;
    }

    private boolean mayBeAnyScript(int index) {
        return index > 0
                && index < text.length()
                && text.charAt(index - 1) == '/'
                && rules.anyScript().contains(text.codePointAt(index))
                && isBehindScheme(index);
    }

    private boolean isBehindScheme(int index) {
        for (String scheme : rules.schemes()) {
            if (Ascii.startsWith(text, index - scheme.length(), scheme)) {
                return true;
            }
        }
        return false;
    }

    private int anyScriptEnd(int start) {
        int i = start;
        boolean endsWell = false;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = rules.anyScript().contains(c);
            if (!inside && (c != '-' || i == start)) {
                break;
            }
            endsWell = inside;
            i += Character.charCount(c);
        }
        boolean isLabel = endsWell && i < text.length() && text.charAt(i) == '.';
        return isLabel ? rules.tlds().endAt(text, i + 1, rules.tldNotBefore()) : -1;
    }

    /** A run of characters that may be a label; each of its ends is one for every place within it. */
    private final class Label {

        private int start = -1;
        private int end = -1;
        /** The last character that only a subdomain may hold. */
        private int subdomainOnly = -1;

        void read(int from) {
            start = from;
            subdomainOnly = -1;
            int i = from;
            while (i < text.length()) {
                int c = text.codePointAt(i);
                if (!rules.subdomain().contains(c)) {
                    break;
                }
                subdomainOnly = rules.label().contains(c) ? subdomainOnly : i;
                i += Character.charCount(c);
            }
            end = i;
        }

        boolean covers(int index) {
            return start <= index && index < end;
        }

        boolean isSubdomain(int from) {
            return from < end
                    && end < text.length()
                    && text.charAt(end) == '.'
                    && rules.labelEdge().contains(text.codePointAt(from))
                    && rules.labelEdge().contains(text.codePointBefore(end));
        }

        boolean isDomain(int from) {
            return isSubdomain(from) && subdomainOnly < from;
        }
    }
}
