package org.comity.rules.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.comity.model.fact.Identified;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.PlannedField;
import org.comity.model.scenario.PlannedMeasure;
import org.comity.model.scenario.RequestPlan;

/** The letter that a plan of a scenario outlines. */
public final class PlannedLetter {
    private PlannedLetter() {
    }

    /**
     * Writes the letter.
     *
     * @param knows whether its writer knows a fact; others are left out, and so is a field of whose facts none is known
     * @param related references of the requests that it mentions
     */
    public static RequestDraft of(RequestPlan plan, Predicate<CaseFact> knows, List<String> related) {
        List<RequestDraft.Measure> measures = new ArrayList<>();
        for (PlannedMeasure measure : plan.getMeasures()) {
            measures.add(new RequestDraft.Measure(measure.getType().getId(), measure.getText(),
                    Optional.ofNullable(measure.getTarget()).filter(knows).map(CaseFact::getId),
                    Optional.ofNullable(measure.getFromDate()), Optional.ofNullable(measure.getToDate()), known(measure.getNexus(), knows)));
        }
        SortedMap<String, RequestDraft.Entry> fields = new TreeMap<>();
        for (PlannedField field : plan.getFields()) {
            List<String> facts = known(field.getFacts(), knows);
            if (field.getFacts().isEmpty() || !facts.isEmpty()) {
                fields.put(field.getField().getId(), new RequestDraft.Entry(field.getText(), facts));
            }
        }
        return new RequestDraft(plan.getType().getId(), plan.getChannel(), plan.getLanguageTag(), plan.isUrgent(),
                Optional.ofNullable(plan.getBasis()).map(Identified::getId), Optional.ofNullable(plan.getReserveBasis()).map(Identified::getId),
                measures, fields, related);
    }

    private static List<String> known(List<CaseFact> facts, Predicate<CaseFact> knows) {
        return facts.stream().filter(knows).map(CaseFact::getId).toList();
    }
}
