package org.comity.rehearsal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Kinds of robot players. */
public enum Player {
    /** Does what the scenario expects, in time. */
    EXPERT,
    /** Forgets some of it, and comes late with some. */
    TYPICAL,
    /** Makes the common mistakes that the scenario lists. */
    NOVICE;

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
