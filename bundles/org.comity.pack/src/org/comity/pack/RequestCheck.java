package org.comity.pack;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.comity.library.letter.Sayable;
import org.comity.model.text.LanguageTags;
import org.comity.model.request.CaseParticulars;
import org.comity.model.scenario.DraftedRequest;
import org.comity.model.scenario.PlannedField;
import org.comity.model.scenario.PlannedMeasure;

/** What a request has to make sense in, whichever notation it came in: its parts fit together, and its figures and days are possible. */
final class RequestCheck {
    /** The code of a State. */
    static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /** What can stand in one line: not nothing, and no line break. */
    static final Pattern LINE = Pattern.compile(".*\\S.*");

    private final String name;

    /** @param name how messages call the file */
    RequestCheck(String name) {
        this.name = name;
    }

    void check(DraftedRequest request) throws PackException {
        line("reference", request.getId());
        if (request.getProvider() != null) {
            line("provider", request.getProvider().getName());
        }
        addressed(request);
        if (!LanguageTags.isLanguage(request.getLanguageTag())) {
            throw Sentences.refusal("request.no-language", name, request.getLanguageTag());
        }
        fields(request);
        measures(request.getMeasures());
        if (request.getParticulars() != null) {
            particulars(request.getParticulars());
        }
    }

    private void line(String what, String text) throws PackException {
        if (!LINE.matcher(text).matches()) {
            throw Sentences.refusal("request.no-line", name, what);
        }
    }

    private void addressed(DraftedRequest request) throws PackException {
        if (request.getOffice() != null && request.getProvider() != null) {
            throw Sentences.refusal("request.office-and-provider", name);
        }
        if (request.getOffice() != null && request.getOffice().eContainer() != request.getRequested()) {
            throw Sentences.refusal("request.foreign-office", name, request.getOffice().getName(), request.getRequested().getName());
        }
        if (request.getProvider() != null && request.getProvider().getState() != request.getRequested()) {
            throw Sentences.refusal("request.foreign-provider", name, request.getProvider().getState().getName(), request.getRequested().getName());
        }
    }

    private void fields(DraftedRequest request) throws PackException {
        Set<String> seen = new HashSet<>();
        for (PlannedField filled : request.getFields()) {
            String id = filled.getField().getId();
            if (Sayable.field(request.getType(), id).isEmpty()) {
                throw Sentences.refusal("request.field-of-other-form", name, id, request.getType().getName());
            }
            if (!seen.add(id)) {
                throw Sentences.refusal("request.field-twice", name, id);
            }
        }
    }

    private void measures(List<PlannedMeasure> measures) throws PackException {
        for (int i = 0; i < measures.size(); i++) {
            LocalDate from = measures.get(i).getFromDate();
            LocalDate to = measures.get(i).getToDate();
            day(from, Sentences.say("place.measure", i + 1));
            day(to, Sentences.say("place.measure", i + 1));
            if (from != null && to != null && to.isBefore(from)) {
                throw Sentences.refusal("request.window-reversed", name, i + 1, from, to);
            }
        }
    }

    private void particulars(CaseParticulars said) throws PackException {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("limitationEnds", said.getLimitationEnds());
        days.put("neededBy", said.getNeededBy());
        days.put("arrestedOn", said.getArrestedOn());
        days.put("surrenderBy", said.getSurrenderBy());
        for (Map.Entry<String, LocalDate> day : days.entrySet()) {
            day(day.getValue(), day.getKey());
        }
        for (int months : new int[] {said.getMaximumPenaltyMonths(), said.getRemainingMonths()}) {
            if (!Sayable.isPenalty(months)) {
                throw Sentences.refusal("request.no-such-penalty", name, months, Sayable.LONGEST_PENALTY);
            }
        }
        if (said.getNationality() != null && !COUNTRY.matcher(said.getNationality()).matches()) {
            throw Sentences.refusal("request.no-nationality", name, said.getNationality());
        }
    }

    private void day(LocalDate day, String place) throws PackException {
        if (day != null && !Sayable.isDay(day)) {
            throw Sentences.refusal("request.no-such-day", name, place, day);
        }
    }
}
