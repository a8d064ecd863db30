package org.comity.build.facts;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;

/** What a State is to the treaties of the fact base, with the dates in all the forms in which they were recorded. */
final class ParticipationConverter {
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?: \\(([aA])\\))?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:/(\\d{4}))?");

    private final Model model;
    private final Readings readings;

    ParticipationConverter(Model model, Readings readings) {
        this.model = model;
        this.readings = readings;
    }

    /** Adds a participation for each treaty; each fact is kept under "treaties." and its key. */
    void convert(EObject state, Node treaties, LocalDate asOf, Map<String, Fact> facts) {
        Map<String, Node> known = readings.table("treaties");
        Map<String, Node> recorded = treaties.object(known.keySet(), Set.of());
        for (String treaty : known.keySet()) {
            if (recorded.get(treaty).isNull()) {
                continue;
            }
            Fact fact = Fact.read(recorded.get(treaty), "status", "date");
            facts.put("treaties." + treaty, fact);
            Map<String, Node> rule = known.get(treaty).object(Set.of("instrument", "dates"), Set.of("waitingDays", "inForceSince"));
            EObject participation = Provenance.of(model.create("jurisdiction.Participation"), fact, asOf);
            Model.set(participation, "instrument", model.reference("jurisdiction.Instrument", rule.get("instrument").text()));
            Node status = fact.parts().get("status");
            Model.set(participation, "recordedStatus", status.text());
            Node read = readings.table("participation_statuses").get(status.text());
            if (read == null) {
                status.problem("is '" + status.text() + "', a status without a reading");
            } else {
                Model.set(participation, "status", read.text());
            }
            Node through = readings.table("applied_through").get(status.text());
            if (through != null) {
                Model.set(participation, "through", model.reference("jurisdiction.State", through.text()));
            }
            fact.parts().get("date").textOrNull().ifPresent(date -> {
                Model.set(participation, "recordedDate", date);
                boolean bound = read != null && read.text().equals("PARTY");
                date(participation, fact.parts().get("date"), date, rule, bound, through != null);
            });
            Model.add(state, "participations", participation);
        }
    }

    private void date(EObject participation, Node at, String date, Map<String, Node> rule, boolean bound, boolean throughAnother) {
        Matcher day = DAY.matcher(date);
        Matcher years = YEARS.matcher(date);
        if (day.matches()) {
            LocalDate recorded = LocalDate.parse(day.group(1));
            Optional.ofNullable(day.group(2))
                    .ifPresent(mark -> Model.set(participation, "consent", mark.equals("a") ? "ACCESSION" : "ACCEPTANCE"));
            if (bound && rule.get("dates").oneOf(Set.of("DEPOSIT", "EFFECT")).equals("DEPOSIT")) {
                Model.set(participation, "deposited", recorded);
                Model.set(participation, "since", boundFrom(recorded, rule));
            } else {
                Model.set(participation, "since", recorded);
            }
        } else if (MONTH.matcher(date).matches()) {
            YearMonth month = YearMonth.parse(date);
            between(participation, month.atDay(1), month.atEndOfMonth());
        } else if (years.matches()) {
            String last = Optional.ofNullable(years.group(2)).orElse(years.group(1));
            between(participation, Year.parse(years.group(1)).atDay(1), Year.parse(last).atMonth(12).atEndOfMonth());
        } else if (!throughAnother) {
            at.problem("is '" + date + "' where a day, month, year or two years are expected");
        }
    }

    private static void between(EObject participation, LocalDate earliest, LocalDate latest) {
        Model.set(participation, "earliest", earliest);
        Model.set(participation, "latest", latest);
    }

    /** The day on which a State is bound: some days after the deposit, and not before the instrument is in force at all. */
    private static LocalDate boundFrom(LocalDate deposited, Map<String, Node> rule) {
        LocalDate bound = deposited.plusDays(rule.containsKey("waitingDays") ? rule.get("waitingDays").number() : 0);
        if (!rule.containsKey("inForceSince")) {
            return bound;
        }
        LocalDate inForce = rule.get("inForceSince").date();
        return bound.isBefore(inForce) ? inForce : bound;
    }

    /** Marks the participations that the State does not take as a basis for some families of assistance. */
    @SuppressWarnings("unchecked")
    void exclude(EObject state, Map<String, Fact> facts) {
        Map<String, EObject> byTreaty = new HashMap<>();
        var participations = (java.util.List<EObject>) state.eGet(state.eClass().getEStructuralFeature("participations"));
        int next = 0;
        for (String treaty : readings.table("treaties").keySet()) {
            if (facts.containsKey("treaties." + treaty)) {
                byTreaty.put(treaty, participations.get(next++));
            }
        }
        String code = (String) state.eGet(state.eClass().getEStructuralFeature("id"));
        for (Reading reading : readings.of("excludes", code)) {
            Map<String, Node> line = reading.at().object(Set.of("state", "treaty", "phrase", "families", "from"), Set.of());
            Fact fact = facts.get(line.get("from").text());
            EObject participation = byTreaty.get(line.get("treaty").text());
            if (fact == null || participation == null) {
                reading.at().problem("names no fact or no treaty of the State");
            } else if (readings.fits(reading, fact)) {
                line.get("families").elements().forEach(family -> Model.add(participation, "excludes", family.text()));
            }
        }
    }
}
