package dev.pressline.text;

import java.util.List;

/** What a {@link LinkScanner} was told; its builder explains each. */
record LinkRules(
        List<String> schemes,
        boolean bareHosts,
        CodePointSet notAfter,
        CodePointSet bareNotAfter,
        CodePointSet labelEdge,
        CodePointSet label,
        CodePointSet subdomain,
        CodePointSet anyScript,
        Tlds tlds,
        CodePointSet tldNotBefore,
        CodePointSet punycode,
        CodePointSet path,
        CodePointSet pathEnd,
        boolean bracketsEndPath,
        CodePointSet bracketed,
        CodePointSet query,
        CodePointSet queryEnd,
        CodePointSet tldStart,
        CodePointSet schemeStart,
        CodePointSet firstLabel,
        int longestScheme) {}
