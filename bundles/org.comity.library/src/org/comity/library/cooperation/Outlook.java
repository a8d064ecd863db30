package org.comity.library.cooperation;

/** How it stands between two States, by the best that there is; the best prospect first. */
public enum Outlook {
    /** A treaty is in force between the two and provides for it. */
    TREATY,
    /** No treaty, but the own law of the Requested State or a promise of reciprocity. */
    OTHER_BASIS,
    /** Too little is recorded to say: ask the Central Authority. */
    NOT_KNOWN,
    /** Nothing, by what is recorded. */
    NONE
}
