package org.comity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;
import org.comity.rehearsal.Trait;

/**
 * Who plays, as it is typed after {@code --player}: kinds of players, each in turn in all the seats that are not named, and players of
 * seats. {@code expert,novice,tv-police=typical+hasty} is two casts, with the same police in both.
 */
final class Casts {
    private final List<Cast.Part> others = new ArrayList<>();
    private final SortedMap<String, Cast.Part> seats = new TreeMap<>();

    private Casts() {
    }

    /**
     * Reads casts.
     *
     * @param usual who plays the seats that are not named, where nobody is said to; in turn
     */
    static List<Cast> parse(String text, List<Player> usual) throws MisuseException {
        Casts casts = new Casts();
        for (String word : text.split(",", -1)) {
            casts.read(word.strip());
        }
        List<Cast.Part> others = casts.others.isEmpty() ? usual.stream().map(Cast.Part::of).toList() : casts.others;
        return others.stream().map(part -> new Cast(part, casts.seats)).toList();
    }

    private void read(String word) throws MisuseException {
        int equals = word.indexOf('=');
        if (equals < 0) {
            others.add(part(word));
            return;
        }
        String seat = word.substring(0, equals).strip();
        if (seat.isEmpty()) {
            throw new MisuseException("'" + word + "' names no seat; write seat=player, such as police=novice");
        }
        if (seats.put(seat, part(word.substring(equals + 1))) != null) {
            throw new MisuseException("the seat '" + seat + "' has two players");
        }
    }

    private static Cast.Part part(String text) throws MisuseException {
        String[] words = text.strip().split("\\+", -1);
        Player kind = Player.named(words[0].strip())
                .orElseThrow(() -> new MisuseException("there is no player '" + words[0] + "'; possible are " + Player.words()));
        List<Trait> traits = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            String word = words[i].strip();
            traits.add(Trait.named(word).orElseThrow(() -> new MisuseException("no player is '" + word + "'; possible are " + Trait.words())));
        }
        return new Cast.Part(kind, traits);
    }
}
