package org.comity.cli.parting;

import static org.comity.cli.json.Json.object;
import static org.comity.cli.json.Json.with;

import java.util.Map;

import org.comity.assessment.Assessment;
import org.comity.assessment.RequestCourse;
import org.comity.assessment.parting.Parting;
import org.comity.cli.json.Json;
import org.comity.exercise.view.Line;

/** How two runs differ, for other programs. Moments are case minutes; differences are the second less the first. */
public final class PartingJson {
    private PartingJson() {
    }

    /**
     * The text, without a line break at its end.
     *
     * @param scenario its id
     * @param first name of the record of the first run
     */
    public static String of(Parting parting, String scenario, String first, String second) {
        Map<String, Object> json = object("scenario", scenario, "first", run(first, parting.first()), "second", run(second, parting.second()),
                "settings", parting.settings().stream().map(setting -> object("setting", setting.what().name(), "first", setting.first(),
                        "second", setting.second())).toList());
        with(json, "parted", parting.point().map(PartingJson::point));
        json.put("requests", parting.requests().stream().map(PartingJson::request).toList());
        json.put("clocks", parting.clocks().stream().map(PartingJson::clock).toList());
        json.put("criteria", parting.criteria().stream().map(pair -> object("id", pair.first().id(), "name", pair.first().name(),
                "firstLevel", pair.first().level(), "secondLevel", pair.second().level(), "morePoints", pair.morePoints())).toList());
        json.put("fatalErrors", parting.fatalErrors().stream().map(error -> object("text", error.text(), "first", error.first(),
                "second", error.second())).toList());
        json.put("moreScore", parting.moreScore());
        return Json.text(json);
    }

    private static Map<String, Object> run(String record, Assessment assessment) {
        return object("record", record, "score", assessment.score(), "points", assessment.points(), "grade", assessment.grade().name());
    }

    private static Map<String, Object> point(Parting.Point point) {
        Map<String, Object> json = object("event", point.number(), "at", point.at());
        with(json, "first", point.first().map(PartingJson::line));
        return with(json, "second", point.second().map(PartingJson::line));
    }

    private static Map<String, Object> line(Line line) {
        return object("event", line.number(), "at", line.at(), "text", line.sentence());
    }

    private static Map<String, Object> request(Parting.RequestPair pair) {
        Map<String, Object> json = object("type", pair.type(), "recipient", pair.recipient());
        with(json, "first", pair.first().map(PartingJson::course));
        with(json, "second", pair.second().map(PartingJson::course));
        with(json, "dispatchDaysLater", pair.dispatchLater());
        with(json, "answerDaysLater", pair.answerLater());
        return with(json, "endDaysLater", pair.endLater());
    }

    private static Map<String, Object> course(RequestCourse course) {
        Map<String, Object> json = object("reference", course.reference(), "state", course.state());
        with(json, "dispatched", course.dispatched());
        with(json, "answered", course.answered());
        return with(json, "ended", course.ended());
    }

    private static Map<String, Object> clock(Parting.ClockPair clock) {
        Map<String, Object> json = object("title", clock.title(), "requests", clock.requests());
        with(json, "first", clock.first().map(Enum::name));
        return with(json, "second", clock.second().map(Enum::name));
    }
}
