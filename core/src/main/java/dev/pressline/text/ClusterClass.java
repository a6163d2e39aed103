package dev.pressline.text;

/**
 * What a code point is to the rules of grapheme clusters: Grapheme_Cluster_Break, and where that says nothing
 * Extended_Pictographic and Indic_Conjunct_Break, which never meet on one code point. Names stand in
 * {@code graphemes.txt}.
 */
enum ClusterClass {
    OTHER,
    CR,
    LF,
    CONTROL,
    /** Extends a cluster, but ends a conjunct (zero width non-joiner). */
    EXTEND,
    /** Extends a cluster and a conjunct. */
    EXTEND_CONJUNCT,
    /** A virama that joins consonants; extends as well. */
    LINKER,
    ZWJ,
    REGIONAL_INDICATOR,
    PREPEND,
    SPACING_MARK,
    L,
    V,
    T,
    LV,
    LVT,
    PICTOGRAPH,
    CONSONANT
}
