package org.comity.design.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.comity.design.checks.LifecycleCheckServices;
import org.comity.library.ReferenceLibrary;
import org.comity.model.request.Lifecycle;
import org.comity.model.request.LifecycleDeadline;
import org.comity.model.request.LifecycleState;
import org.comity.model.request.RequestFactory;
import org.comity.model.request.Transition;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LifecycleServicesTest {
    private final LifecycleServices services = new LifecycleServices();
    private final LifecycleCheckServices checks = new LifecycleCheckServices();

    static Stream<Lifecycle> shipped() {
        return ReferenceLibrary.shipped().resource().getContents().stream().filter(Lifecycle.class::isInstance).map(Lifecycle.class::cast);
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyDeadlineOfAShippedLifecycleIsABadgeSomewhere(Lifecycle lifecycle) {
        List<LifecycleDeadline> badges = lifecycle.getStates().stream().flatMap(state -> services.clocksRunning(state).stream()).distinct().toList();
        assertEquals(lifecycle.getDeadlines().size(), badges.size());
        assertEquals(1, lifecycle.getStates().stream().filter(services::isInitial).count());
        assertFalse(lifecycle.getStates().stream().anyMatch(services::isEditableAndNotInitial), "the library is not changed");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theRulesFindNothingInAShippedLifecycle(Lifecycle lifecycle) {
        for (LifecycleState state : lifecycle.getStates()) {
            assertTrue(checks.isReached(state) && checks.endsIfFinal(state) && checks.leadsOnUnlessFinal(state), state::getId);
        }
        assertTrue(lifecycle.getDeadlines().stream().allMatch(checks::isLongEnough));
        assertTrue(lifecycle.getTransitions().stream().allMatch(checks::hasActorOrClock));
    }

    @Test
    void aTransitionByTheClockIsToldFromAnAct() {
        Transition expiry = shipped().flatMap(lifecycle -> lifecycle.getDeadlines().stream()).map(LifecycleDeadline::getExpiry)
                .filter(Objects::nonNull).findFirst().orElseThrow();
        assertTrue(services.isByTheClock(expiry));
        assertFalse(services.isByAct(expiry));
        assertTrue(services.clockTip(((Lifecycle) expiry.eContainer()).getDeadlines().stream().filter(clock -> clock.getExpiry() == expiry).findFirst().orElseThrow())
                .contains(expiry.getEvent()));
    }

    @Test
    void aStateThatNothingReachesOrThatLeadsNowhereIsFound() {
        Lifecycle own = EcoreUtil.copy(shipped().findFirst().orElseThrow());
        LifecycleState island = RequestFactory.eINSTANCE.createLifecycleState();
        own.getStates().add(island);
        assertFalse(checks.isReached(island));
        assertFalse(checks.leadsOnUnlessFinal(island));
        assertTrue(services.isEditableAndNotInitial(island));
        Transition loop = RequestFactory.eINSTANCE.createTransition();
        loop.getFrom().add(island);
        loop.setTo(island);
        own.getTransitions().add(loop);
        assertFalse(checks.isReached(island), "a way from itself is none");
        assertFalse(checks.hasActorOrClock(loop));
        loop.setTo(own.getInitial());
        island.setFinal(true);
        assertFalse(checks.endsIfFinal(island));
    }
}
