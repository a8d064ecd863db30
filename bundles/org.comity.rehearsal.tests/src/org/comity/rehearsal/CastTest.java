package org.comity.rehearsal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.comity.exercise.Ledger;
import org.comity.exercise.condition.ActOutcome;
import org.comity.exercise.condition.ConditionCheck;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.model.fact.Challenge;
import org.comity.model.fact.Identified;
import org.comity.model.scenario.CommonMistake;
import org.comity.simulation.Triangular;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A trainer rehearses with different players in different seats. */
class CastTest {
    private static final int SEEDS = 12;
    private static final CaseWorld WORLD = new CaseWorld(Played.glassOffice(), ReferenceLibrary.shipped());

    private static Cast cast(Player others, String seat, Player kind, Trait... traits) {
        return new Cast(Cast.Part.of(others), new TreeMap<>(Map.of(seat, new Cast.Part(kind, List.of(traits)))));
    }

    private static List<Recorded> events(Cast cast, long seed) {
        return Rehearsal.play(WORLD, new Rehearsal.Setup(cast, seed, "ab", "cd"), Ledger.NONE, new NullProgressMonitor()).chronicle();
    }

    /** Expected acts of a seat that were missed, over all seeds. */
    private static int missed(Cast cast, String seat) {
        int missed = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            ConditionCheck check = new ConditionCheck(WORLD, events(cast, seed));
            missed += (int) WORLD.scenario().getInjects().stream().flatMap(inject -> inject.getExpects().stream())
                    .filter(act -> act.getBy().getId().equals(seat)).filter(act -> check.ownOutcome(act).timing() == ActOutcome.Timing.MISSED).count();
        }
        return missed;
    }

    /** Mistakes made over all seeds. */
    private static Set<CommonMistake> mistakes(Cast cast) {
        Set<CommonMistake> made = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            ConditionCheck check = new ConditionCheck(WORLD, events(cast, seed));
            WORLD.scenario().getMistakes().stream().filter(mistake -> check.made(mistake).holds()).forEach(made::add);
        }
        return made;
    }

    @Test
    void aDiligentPoliceBesideANoviceMinistryEachPlaysItsOwnPart() {
        Cast mixed = cast(Player.EXPERT, "tv-moj", Player.NOVICE);
        assertEquals(0, missed(mixed, "tv-police"));
        assertTrue(missed(mixed, "tv-moj") > SEEDS, "the ministry misses some");
        Cast turned = cast(Player.EXPERT, "tv-police", Player.NOVICE);
        assertTrue(missed(turned, "tv-police") > SEEDS, "now the police does");
    }

    @Test
    void theRecordKeepsWhoPlayed() {
        Event.Opened opened = (Event.Opened) events(cast(Player.TYPICAL, "tv-moj", Player.NOVICE, Trait.Manner.HASTY, Trait.Manner.ALONE), 1).get(0).event();
        assertEquals("typical,tv-moj=novice+hasty+alone", opened.player());
    }

    @ParameterizedTest
    @EnumSource(Player.class)
    void aKindOfPlayerInEverySeatPlaysAlikeHoweverItIsSaid(Player player) {
        Cast spelled = cast(player, "tv-police", player);
        assertEquals(Played.by(player, 3).events().stream().skip(1).toList(), events(spelled, 3).stream().skip(1).toList());
    }

    @ParameterizedTest
    @EnumSource(Challenge.class)
    void whoeverLacksOneChallengeMakesOnlyItsMistakes(Challenge challenge) {
        Cast lacking = new Cast(new Cast.Part(Player.EXPERT, List.of(new Trait.Knowledge(challenge, false))), new TreeMap<>());
        Set<CommonMistake> made = mistakes(lacking);
        Set<String> listed = WORLD.scenario().getMistakes().stream().filter(mistake -> mistake.getChallenges().contains(challenge)).map(Identified::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, made.stream().map(Identified::getId).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void whoeverKnowsAChallengeDoesNotMakeItsMistakes() {
        Cast knowing = new Cast(new Cast.Part(Player.NOVICE, List.of(Trait.Manner.DILIGENT, Trait.Manner.PROMPT, new Trait.Knowledge(Challenge.C3, true))),
                new TreeMap<>());
        Set<CommonMistake> made = mistakes(knowing);
        assertFalse(made.isEmpty());
        assertTrue(made.stream().noneMatch(mistake -> mistake.getChallenges().equals(List.of(Challenge.C3))), made.toString());
    }

    @Test
    void whoeverActsAloneLeavesTheAgenciesAtHomeOutAndNobodyElse() {
        Cast alone = new Cast(new Cast.Part(Player.EXPERT, List.of(Trait.Manner.ALONE)), new TreeMap<>());
        Set<String> home = WORLD.partiesOf(WORLD.party("tv-police").orElseThrow().getState());
        int alike = 0;
        int few = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            alike += told(events(Cast.of(Player.EXPERT), seed), home);
            few += told(events(alone, seed), home);
        }
        assertTrue(few < alike / 2, few + " of " + alike + " messages of Tevara's agencies to each other are left");
        assertTrue(events(alone, 1).stream().map(Recorded::event).filter(Event.MessageSent.class::isInstance).map(Event.MessageSent.class::cast)
                .anyMatch(sent -> sent.to().contains("witness")), "the witness is no agency");
    }

    private static int told(List<Recorded> events, Set<String> home) {
        return (int) events.stream().filter(recorded -> recorded.event() instanceof Event.MessageSent sent && home.contains(recorded.actor())
                && home.containsAll(sent.to()) && !sent.to().contains("witness")).count();
    }

    @Test
    void theHastyAreFirstAndTheCarelessForgetHalf() {
        Disposition hasty = new Cast.Part(Player.EXPERT, List.of(Trait.Manner.HASTY)).disposition();
        assertFalse(hasty.waits());
        assertTrue(hasty.speed().delay().quantile(0.5) < Player.EXPERT.disposition().speed().delay().quantile(0.5));
        Disposition careless = new Cast.Part(Player.EXPERT, List.of(Trait.Manner.CARELESS)).disposition();
        assertEquals(0.5, careless.forgets());
        assertFalse(careless.waits());
        assertTrue(new Cast.Part(Player.NOVICE, List.of(Trait.Manner.DILIGENT)).disposition().waits());
        assertEquals(Speed.SLOW, new Cast.Part(Player.EXPERT, List.of(Trait.Manner.HASTY, Trait.Manner.SLOW)).disposition().speed(), "the later one counts");
    }

    @Test
    void theKindsArePresets() {
        assertEquals(List.of(0.0, 0.1, 0.25), List.of(Player.values()).stream().map(player -> Math.rint(player.disposition().forgets() * 100) / 100).toList());
        assertEquals(List.of(0.0, 0.12, 0.75), List.of(Player.values()).stream()
                .map(player -> Math.rint(player.disposition().errs(List.of(Challenge.C2, Challenge.C5)) * 100) / 100).toList());
        assertEquals(List.of(true, true, false), List.of(Player.values()).stream().map(player -> player.disposition().waits()).toList());
        assertTrue(List.of(Player.values()).stream().allMatch(player -> player.disposition().alone() == 0));
    }

    @Test
    void aMistakeFollowsFromTheChallengeThatThePlayerKnowsLeastOf() {
        Disposition half = Player.EXPERT.disposition().withKnowledge(Challenge.C2, 0.5);
        assertEquals(0, half.errs(List.of(Challenge.C1)));
        assertEquals(0.5, half.errs(List.of(Challenge.C1, Challenge.C2)));
        assertEquals(0.5, half.errs(List.of()), "a mistake without challenges is one of all of them");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void aShareIsFromNoneToAll(double share) {
        Map<Challenge, Double> knowledge = Player.EXPERT.disposition().knowledge();
        Speed speed = new Speed(new Triangular(0, 1, 2), 1, true);
        assertThrows(IllegalArgumentException.class, () -> new Disposition(share, knowledge, speed, 0));
        assertThrows(IllegalArgumentException.class, () -> new Disposition(1, knowledge, speed, share));
        Map<Challenge, Double> wrong = new EnumMap<>(knowledge);
        wrong.put(Challenge.C4, share);
        assertThrows(IllegalArgumentException.class, () -> new Disposition(1, wrong, speed, 0));
        wrong.remove(Challenge.C4);
        assertThrows(IllegalArgumentException.class, () -> new Disposition(1, wrong, speed, 0));
    }

    @Test
    void traitsAreFoundByNameInAnyCase() {
        assertEquals(Trait.Manner.HASTY, Trait.named("Hasty").orElseThrow());
        assertEquals(new Trait.Knowledge(Challenge.C4, false), Trait.named("lacks-C4").orElseThrow());
        assertTrue(Trait.named("").isEmpty());
        assertTrue(Trait.named("c4").isEmpty());
        assertEquals("diligent, careless, prompt, slow, hasty, alone, knows-c1, knows-c2, knows-c3, knows-c4, knows-c5, "
                + "lacks-c1, lacks-c2, lacks-c3, lacks-c4, lacks-c5", Trait.words());
    }
}
