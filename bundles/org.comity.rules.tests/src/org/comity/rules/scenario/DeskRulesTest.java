package org.comity.rules.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.comity.library.ReferenceLibrary;
import org.comity.model.jurisdiction.State;
import org.comity.model.scenario.DeskCapacity;
import org.comity.rules.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Desks with officers who cannot be, or who can never cope. */
class DeskRulesTest extends SpoiltCase {
    private DeskCapacity desk(String state, int officers, int cases, int hours) {
        DeskCapacity desk = MAKE.createDeskCapacity();
        desk.setOffice(ReferenceLibrary.shipped().get(State.class, state).getAuthorities().get(0));
        desk.setOfficers(officers);
        desk.setOtherCasesPerWeek(cases);
        desk.setHoursPerCase(hours);
        scenario.getCapacities().add(desk);
        return desk;
    }

    @Test
    void aDeskWithMoreToDoThanItsOfficersCan() {
        String office = desk("XS", 2, 16, 5).getOffice().getId();
        isQuestionedOnlyBy("desk.overloaded", Severity.QUERIED, office);
        scenario.getCapacities().get(0).setOfficers(3);
        assertEquals(List.of(), findings());
    }

    @ParameterizedTest(name = "{0} officers, {1} cases a week, {2} hours each")
    @CsvSource({"0, 0, 1", "-1, 0, 1", "1, -1, 1", "1, 1, 0", "1001, 0, 1", "1000, 1001, 1"})
    void aDeskWithoutOfficersOrWithLessThanNothingToDo(int officers, int cases, int hours) {
        String office = desk("XS", officers, cases, hours).getOffice().getId();
        assertEquals(List.of(office), findings().stream().filter(finding -> finding.rule().equals("desk.out-of-range"))
                .map(ScenarioFinding::element).toList());
    }

    @Test
    void aDeskThatIsDescribedTwiceOrIsOfNoStateOfTheCase() {
        String office = desk("XS", 1, 0, 1).getOffice().getId();
        assertEquals(List.of(), findings());
        desk("XS", 2, 0, 1);
        isQuestionedOnlyBy("desk.out-of-range", Severity.BLOCKS, office);
        scenario.getCapacities().clear();
        String stranger = desk("XU", 1, 0, 1).getOffice().getId();
        isQuestionedOnlyBy("desk.out-of-range", Severity.BLOCKS, stranger);
    }
}
