package org.comity.rules.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.comity.library.ReferenceLibrary;
import org.comity.model.scenario.CaseFact;
import org.comity.model.scenario.ClockAnchor;
import org.comity.model.scenario.RequestPlan;
import org.comity.model.scenario.Scenario;
import org.comity.model.text.Texts;
import org.comity.rules.Severity;
import org.comity.rules.office.Offices;
import org.comity.rules.request.Finding;
import org.comity.rules.request.Recipient;
import org.comity.rules.request.RequestDraft;
import org.comity.rules.request.RequestReview;
import org.comity.rules.request.RequestRules;

/** A model letter has to pass where it is sent: the rules on requests have nothing against it. */
final class PlanQuestioned implements ScenarioRule {
    @Override
    public String id() {
        return "plan.questioned";
    }

    @Override
    public Severity severity() {
        return Severity.QUERIED;
    }

    @Override
    public List<Breach> check(Scenario scenario) {
        // later calls are about a letter that has left
        Map<RequestPlan, Calls> calls = new LinkedHashMap<>();
        if (CaseDays.of(scenario).isPresent()) {
            Calls.in(scenario).filter(call -> call.act().getBy().getState() != null && call.act().getBy().getState() != call.plan().getRecipient().getState())
                    .filter(call -> Offices.lifecycle(call.plan().getType(), call.plan().getRecipient()).isPresent())
                    .sorted(Comparator.comparingInt(call -> call.inject().getExerciseMinute()))
                    .forEach(call -> calls.putIfAbsent(call.plan(), call));
        }
        return calls.values().stream().map(call -> breach(scenario, call)).flatMap(Optional::stream).toList();
    }

    private static Optional<Breach> breach(Scenario scenario, Calls call) {
        Locale language = Locale.forLanguageTag(scenario.getLanguage());
        Texts texts = Texts.beside(Severity.class, language);
        String found = RequestRules.check(review(scenario, call), language).stream().filter(finding -> finding.severity() != Severity.ADVICE)
                .map(Finding::rule).distinct().map(rule -> texts.text(rule + ".title")).collect(Collectors.joining(", "));
        return found.isEmpty() ? Optional.empty() : Optional.of(Breach.of(call.plan().getId(), call.plan().getTitle(), found));
    }

    /** The letter with every fact in it, as it lies before its reader when the first inject calls for it. */
    private static RequestReview review(Scenario scenario, Calls call) {
        RequestPlan plan = call.plan();
        List<String> related = plan.getRelated().stream().map(RequestPlan::getId).toList();
        ClockAnchor anchor = CaseDays.anchorAt(scenario, call.inject().getExerciseMinute()).orElseThrow();
        return new RequestReview(ReferenceLibrary.holding(plan.getType()), RequestDraft.of(plan, fact -> true, related), RequestReview.types(plan), call.act().getBy().getState(),
                Recipient.of(plan.getRecipient()), scenario.getStartDate().plusDays(anchor.getDay() - 1L),
                scenario.getFacts().stream().collect(Collectors.toMap(CaseFact::getId, Function.identity(), (first, second) -> first)));
    }
}
