package org.comity.library.overlay;

import org.comity.library.ReferenceLibrary;

/**
 * The library that somebody works with: what Comity ships, with the corrections of a trainer over it.
 *
 * @param original as it is without corrections
 * @param overlay what is corrected; may be empty
 * @param library with every correction in its place
 */
public record Edition(ReferenceLibrary original, Overlay overlay, ReferenceLibrary library) {

    /** The shipped library as it is. */
    public static Edition shipped() {
        ReferenceLibrary shipped = ReferenceLibrary.shipped();
        return new Edition(shipped, Overlay.empty(), shipped);
    }

    /**
     * This edition with another overlay in the place of its own.
     *
     * @throws OverlayException when the overlay does not fit the library
     */
    public Edition with(Overlay wanted) throws OverlayException {
        return new Edition(original, wanted, wanted.over(original));
    }
}
