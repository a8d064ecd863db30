package org.comity.build.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

/** Working weeks and public holidays: each holiday of the file becomes one day in each of its years. */
final class CalendarConverter {
    private static final String HIJRI = "By the Umm al-Qura calendar; where the moon is sighted the day may differ by one or two.";
    private static final int HIJRI_YEARS_BEHIND = 580;
    private static final int HIJRI_YEARS_SPAN = 5;

    private final Model model;
    private final Map<String, Node> head;
    private final LocalDate asOf;
    private final String source;
    private final List<Integer> years;

    CalendarConverter(Model model, Node root) {
        this.model = model;
        head = root.object(Set.of("about", "as_of", "source", "years", "calendars"), Set.of());
        asOf = head.get("as_of").date();
        source = head.get("source").text();
        years = head.get("years").elements().stream().map(Node::number).toList();
    }

    /** Gives each State its calendar; a State without one, and a calendar without a State, are problems. */
    void convert(Map<String, EObject> states) {
        Map<String, Node> calendars = head.get("calendars").object(states.keySet(), Set.of());
        states.forEach((code, state) -> {
            if (!calendars.get(code).isNull()) {
                Model.set(state, "calendar", calendar(calendars.get(code)));
            }
        });
    }

    private EObject calendar(Node node) {
        Map<String, Node> parts = node.object(Set.of("workingDays", "opens", "closes", "utcOffsetMinutes", "holidays"), Set.of("note"));
        EObject calendar = sourced(model.create("jurisdiction.WorkingCalendar"), "MEDIUM");
        for (Node day : parts.get("workingDays").elements()) {
            parse(day, java.time.DayOfWeek::valueOf).forEach(known -> Model.add(calendar, "workingDays", known));
        }
        parse(parts.get("opens"), LocalTime::parse).forEach(time -> Model.set(calendar, "opens", time));
        parse(parts.get("closes"), LocalTime::parse).forEach(time -> Model.set(calendar, "closes", time));
        Model.set(calendar, "utcOffsetMinutes", parts.get("utcOffsetMinutes").number());
        if (parts.containsKey("note")) {
            Model.set(calendar, "note", parts.get("note").text());
        }
        Map<LocalDate, EObject> days = new TreeMap<>();
        for (Node holiday : parts.get("holidays").elements()) {
            for (EObject day : holiday(holiday)) {
                LocalDate date = (LocalDate) day.eGet(day.eClass().getEStructuralFeature("date"));
                EObject other = days.putIfAbsent(date, day);
                if (other != null) {
                    String name = other.eGet(other.eClass().getEStructuralFeature("name")) + "; " + day.eGet(day.eClass().getEStructuralFeature("name"));
                    Model.set(other, "name", name);
                }
            }
        }
        days.values().forEach(day -> Model.add(calendar, "holidays", day));
        return calendar;
    }

    private List<EObject> holiday(Node node) {
        Map<String, Node> parts = node.object(Set.of("name"), Set.of("every", "dates", "hijri", "estimate"));
        List<LocalDate> days = new ArrayList<>();
        boolean estimate = parts.containsKey("hijri") || parts.containsKey("estimate") && parts.get("estimate").flag();
        if (parts.containsKey("every")) {
            parse(parts.get("every"), text -> MonthDay.parse("--" + text)).forEach(day -> years.forEach(year -> days.add(day.atYear(year))));
        } else if (parts.containsKey("dates")) {
            parts.get("dates").elements().forEach(date -> days.add(date.date()));
        } else if (parts.containsKey("hijri")) {
            parse(parts.get("hijri"), text -> MonthDay.parse("--" + text)).forEach(day -> days.addAll(hijri(day)));
        } else {
            node.problem("lacks the day: 'every', 'dates' or 'hijri'");
        }
        for (LocalDate day : days) {
            if (!years.contains(day.getYear())) {
                node.problem("falls on " + day + ", outside " + years);
            }
        }
        return days.stream().map(day -> {
            EObject holiday = sourced(model.create("jurisdiction.Holiday"), estimate ? "LOW" : "MEDIUM");
            Model.set(holiday, "date", day);
            Model.set(holiday, "name", parts.get("name").text());
            Model.set(holiday, "estimate", estimate);
            if (parts.containsKey("hijri")) {
                Model.set(holiday, "note", HIJRI);
            }
            return holiday;
        }).toList();
    }

    private List<LocalDate> hijri(MonthDay day) {
        List<LocalDate> days = new ArrayList<>();
        if (years.isEmpty()) {
            return days;
        }
        int first = Collections.min(years) - HIJRI_YEARS_BEHIND;
        for (int year = first; year <= first + HIJRI_YEARS_SPAN + years.size(); year++) {
            LocalDate date = LocalDate.from(HijrahChronology.INSTANCE.date(year, day.getMonthValue(), day.getDayOfMonth()));
            if (years.contains(date.getYear())) {
                days.add(date);
            }
        }
        return days;
    }

    private EObject sourced(EObject element, String confidence) {
        Model.set(element, "source", source);
        Model.set(element, "asOf", asOf);
        Model.set(element, "confidence", confidence);
        return element;
    }

    private static <T> List<T> parse(Node node, Function<String, T> parser) {
        String text = node.text();
        try {
            return text.isEmpty() ? List.of() : List.of(parser.apply(text));
        } catch (DateTimeException | IllegalArgumentException e) {
            node.problem("is '" + text + "', which cannot be read as a day or an hour");
            return List.of();
        }
    }

    /** States by their two-letter code. */
    static Map<String, EObject> byCode(Iterable<EObject> states) {
        Map<String, EObject> byCode = new HashMap<>();
        states.forEach(state -> byCode.put((String) state.eGet(state.eClass().getEStructuralFeature("id")), state));
        return byCode;
    }
}
