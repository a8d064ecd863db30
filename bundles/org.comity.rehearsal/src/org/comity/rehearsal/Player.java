package org.comity.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of robot players: dispositions that have a name. */
public enum Player {
    /** Does what the scenario expects, in time. */
    EXPERT(Disposition.knowingAlike(1, 1, Speed.PROMPT)),
    /** Forgets some of it, and comes late with some. */
    TYPICAL(Disposition.knowingAlike(0.9, 0.88, Speed.USUAL)),
    /** Makes the common mistakes that the scenario lists. */
    NOVICE(Disposition.knowingAlike(0.75, 0.25, Speed.SLOW));

    private final Disposition disposition;

    Player(Disposition disposition) {
        this.disposition = disposition;
    }

    /** How such a player is; the figures are of our own design. */
    public Disposition disposition() {
        return disposition;
    }

    /** The player of this name, in any case; empty where there is none. */
    public static Optional<Player> named(String name) {
        return Arrays.stream(values()).filter(player -> player.name().equalsIgnoreCase(name)).findFirst();
    }

    /** The name as it is typed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All names, for messages. */
    public static String words() {
        return Arrays.stream(values()).map(Player::word).collect(Collectors.joining(", "));
    }
}
