package org.comity.diagram.svg;

import org.comity.diagram.specification.Colour;

/** On what a diagram is shown. A specification has the colours for light ground; for dark ground each keeps its hue and turns its lightness over. */
public enum Palette {
    /** For paper and light windows. */
    LIGHT(Colour.WHITE) {
        @Override
        public Colour of(Colour colour) {
            return colour;
        }
    },
    /** For dark windows. */
    DARK(new Colour(30, 33, 39)) {
        @Override
        public Colour of(Colour colour) {
            int most = Math.max(colour.red(), Math.max(colour.green(), colour.blue()));
            int least = Math.min(colour.red(), Math.min(colour.green(), colour.blue()));
            int shift = FULL - most - least;
            return new Colour(lift(colour.red() + shift), lift(colour.green() + shift), lift(colour.blue() + shift));
        }
    };

    private static final int FULL = 255;
    private static final int DARKEST = 38;

    private final Colour ground;

    Palette(Colour ground) {
        this.ground = ground;
    }

    /** What lies behind everything. */
    public Colour ground() {
        return ground;
    }

    /** A colour of the specification as it is shown. */
    public abstract Colour of(Colour colour);

    /** White turns into something a little lighter than the ground, not into black. */
    private static int lift(int part) {
        return DARKEST + part * (FULL - DARKEST) / FULL;
    }
}
