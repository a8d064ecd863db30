package org.comity.exercise;

import java.util.List;

import org.comity.exercise.event.Event;
import org.comity.exercise.world.CaseWorld;
import org.comity.model.request.Trigger;
import org.comity.rules.request.RequestDraft;

/** Ways through the cases of {@link Straits} that several tests begin with. */
final class StraitsPlay {
    static final String GROUND = "Pending trial in Azurah, Criminal Procedure Act s. 30.";

    private StraitsPlay() {
    }

    /** Every office of these States is played. */
    static Play started(CaseWorld world, String... states) {
        return started(world, Straits.seats(world, states), 1);
    }

    static Play started(CaseWorld world, List<String> seats, long seed) {
        Play play = Play.opened(world, seats, seed);
        play.accepted(new Act.Start());
        return play;
    }

    /** A letter for assistance, signed off and not sent. */
    static String signedOff(Play play, RequestDraft letter) {
        String reference = play.open("xt-moj", letter.type(), "xu-ag");
        play.accepted(new Act.Draft("xt-moj", reference, letter));
        play.move("xt-moj", reference, Trigger.SUBMIT_DRAFT);
        play.move("xt-moj", reference, Trigger.ACCEPT_DRAFT);
        return reference;
    }

    /** A letter for assistance that lies before the Central Authority of Azurah. */
    static String arrived(Play play, RequestDraft letter) {
        String reference = signedOff(play, letter);
        play.move("xt-moj", reference, Trigger.DISPATCH);
        play.untilNext(Event.RequestArrived.class);
        return reference;
    }

    /** The same, reviewed and ready for execution. */
    static String cleared(Play play, RequestDraft letter) {
        String reference = arrived(play, letter);
        moves(play, "xu-ag", reference, Trigger.REGISTER, Trigger.ACKNOWLEDGE, Trigger.TRIAGE, Trigger.PASS_FORMAL_REVIEW, Trigger.CLEAR);
        return reference;
    }

    /** A request for surrender that lies before Azurah. @param from prefix of the seats of the State that asks */
    static String extradition(Play play, String from, RequestDraft letter) {
        String prosecutor = from.equals("xt") ? "xt-pros" : "xq-spp";
        String central = from.equals("xt") ? "xt-moj" : play.exercise.engine().world().party("xq-mps").isPresent() ? central(play) : "xq-spp";
        String reference = play.open(prosecutor, "extradition", "xu-ag");
        moves(play, prosecutor, reference, Trigger.PROCEED, Trigger.PROCEED);
        play.move(central, reference, Trigger.PROCEED);
        play.accepted(new Act.Draft(central, reference, letter));
        moves(play, central, reference, Trigger.ACCEPT_DRAFT, Trigger.DISPATCH);
        while (play.request(reference).handling().isEmpty()) {
            play.untilNext(Event.RequestArrived.class);
        }
        return reference;
    }

    private static String central(Play play) {
        CaseWorld world = play.exercise.engine().world();
        return world.party("xq-mps").orElseThrow().getAuthority().getHandles().contains(Straits.type("extradition")) ? "xq-mps" : "xq-spp";
    }

    /** Until the minister decides. */
    static void beforeTheMinister(Play play, String reference) {
        moves(play, "xu-ag", reference, Trigger.REGISTER, Trigger.PASS_FORMAL_REVIEW);
        play.move("xu-police", reference, Trigger.ARREST);
        moves(play, "xu-court", reference, Trigger.CONTEST, Trigger.COMMIT, Trigger.UPHOLD);
    }

    static void moves(Play play, String seat, String reference, Trigger... triggers) {
        for (Trigger trigger : triggers) {
            play.move(seat, reference, trigger);
        }
    }

    static Act saying(String seat, String reference, Trigger trigger, String words) {
        return Act.Proceed.of(seat, reference, trigger, words);
    }
}
