package org.comity.rehearsal;

import java.util.List;

import org.comity.exercise.Act;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.scenario.Inject;

/** Exercise control in a rehearsal: nobody improvises, and what comes by hand comes when the scenario says that it is likely. */
public final class ControlRoom {
    private ControlRoom() {
    }

    /** What exercise control does right after StartEx. */
    public static List<Act> arrangements(CaseWorld world) {
        return world.scenario().getInjects().stream().filter(inject -> inject.isByHand() && at(world, inject) < world.clock().end())
                .<Act>map(inject -> new Act.Retime(inject.getId(), at(world, inject))).toList();
    }

    private static long at(CaseWorld world, Inject inject) {
        return world.clock().toCase(inject.getExerciseMinute());
    }
}
