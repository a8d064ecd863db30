package org.comity.rehearsal.runs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.comity.rehearsal.Cast;
import org.comity.rehearsal.Player;

/** Many runs, counted: all together, and by the casts that played them. */
final class Tally {
    private final List<Run> runs;
    private final Map<Cast, List<Run>> byCast = new LinkedHashMap<>();

    Tally(List<Run> runs) {
        this.runs = runs;
        runs.forEach(run -> byCast.computeIfAbsent(run.cast(), cast -> new ArrayList<>()).add(run));
    }

    List<Run> runs() {
        return runs;
    }

    /** In how many runs something is so. */
    int count(Predicate<Run> test) {
        return (int) runs.stream().filter(test).count();
    }

    /** Something of each cast, in the order in which they played. */
    <T> Map<String, T> byCast(Function<List<Run>, T> what) {
        Map<String, T> all = new LinkedHashMap<>();
        byCast.forEach((cast, played) -> all.put(name(cast), what.apply(played)));
        return Collections.unmodifiableMap(all);
    }

    /** What tells a cast from the others: who plays the seats that are not named, where the others are played by the same in all casts. */
    private String name(Cast cast) {
        boolean alike = byCast.keySet().stream().allMatch(other -> other.seats().equals(cast.seats()));
        return alike ? cast.others().words() : cast.words();
    }

    /** How something spreads within each cast; without casts that have none of it. */
    Map<String, Spread> spreads(Function<Run, ? extends Collection<? extends Number>> what) {
        Map<String, Spread> all = new LinkedHashMap<>();
        byCast(played -> Spread.of(played.stream().flatMap(run -> what.apply(run).stream()).toList()))
                .forEach((cast, spread) -> spread.ifPresent(known -> all.put(cast, known)));
        return Collections.unmodifiableMap(all);
    }

    /** The mean where players of a kind sit in the seats that are not named; empty where none did. */
    Optional<Double> mean(Player kind, ToIntFunction<Run> what) {
        OptionalDouble mean = runs.stream().filter(run -> run.cast().others().equals(Cast.Part.of(kind))).mapToInt(what).average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }
}
