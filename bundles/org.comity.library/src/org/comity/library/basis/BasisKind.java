package org.comity.library.basis;

/** Kinds of legal basis, the one to look at first at the top: the more a basis is made for the two States, the more it promises. */
public enum BasisKind {
    /** A treaty between the two States. */
    BILATERAL,
    /** A treaty of the region. */
    REGIONAL,
    /** A convention open to States of all regions. */
    MULTILATERAL,
    /** The own law of the Requested State, without a treaty. */
    OWN_LAW,
    /** A promise of reciprocity, without a treaty. */
    RECIPROCITY
}
