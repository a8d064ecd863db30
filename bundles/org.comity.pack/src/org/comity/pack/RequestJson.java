package org.comity.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.comity.model.fact.Answer;
import org.comity.model.request.Channel;
import org.comity.model.request.OffenceNature;
import org.comity.model.request.Stand;
import org.comity.model.scenario.FactKind;
import org.comity.model.scenario.UseLimit;

/**
 * A drafted request as it stands in JSON. The names of the components are the keys; what is optional, a list or a map can be left
 * out. The format is described, key by key, in {@code docs/request.schema.json}; a test keeps the two together.
 */
record RequestJson(int format, String reference, String requestingState, String requestedState, Optional<String> office,
        Optional<String> provider, String type, Channel channel, String language, Optional<Boolean> urgent, Optional<String> basis,
        Optional<String> reserveBasis, List<Measure> measures, SortedMap<String, Field> fields, List<Fact> facts, List<String> related,
        Optional<Particulars> particulars) {

    record Measure(String type, String text, Optional<Target> target, Optional<LocalDate> from, Optional<LocalDate> to, List<String> nexus) {
    }

    record Target(FactKind kind, String text, Optional<UseLimit> useLimit) {
    }

    record Field(String text, List<String> facts) {
    }

    record Fact(String id, FactKind kind, String text, Optional<UseLimit> useLimit) {
    }

    record Particulars(Optional<Integer> maximumPenaltyMonths, Optional<Integer> remainingMonths, Optional<Stand> stand,
            Optional<String> nationality, Optional<Answer> deathPenalty, Optional<OffenceNature> nature, Optional<Answer> triedBefore,
            Optional<LocalDate> limitationEnds, Optional<LocalDate> neededBy, Optional<LocalDate> arrestedOn, Optional<LocalDate> surrenderBy) {
    }
}
