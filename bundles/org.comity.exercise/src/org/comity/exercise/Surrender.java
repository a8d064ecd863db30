package org.comity.exercise;

import org.comity.exercise.state.RequestCase;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;

/** What the steps towards a surrender mean at the other side, and what follows where a postponed request goes on. */
final class Surrender {
    private final Unfolding unfolding;
    private final Post post;

    Surrender(Unfolding unfolding) {
        this.unfolding = unfolding;
        this.post = new Post(unfolding);
    }

    void follow(Trigger trigger, String actor, RequestCase request, Side side, Moves.Words words) {
        boolean requested = side == Side.REQUESTED;
        switch (trigger) {
            case RESUME -> {
                if (requested) {
                    resume(actor, request, words);
                }
            }
            case GRANT, CONSENT_TO_SURRENDER -> {
                if (requested) {
                    granted(actor, request, words);
                }
            }
            case ASK_ASSURANCE -> {
                if (requested) {
                    post.other(actor, request, Side.REQUESTING, Trigger.ASK_ASSURANCE, words);
                    post.letter(actor, post.asking(request), Purpose.ASK, "letter.assurance-asked", request, words.text());
                }
            }
            case GIVE_ASSURANCE -> post.letter(actor, post.asked(request), Purpose.ANSWER, "letter.assurance-given", request, words.text());
            case SURRENDER -> handOver(actor, request, side, words);
            default -> throw new IllegalArgumentException(trigger + " is no step towards a surrender");
        }
    }

    private void resume(String actor, RequestCase request, Moves.Words words) {
        if (new Moves(unfolding).isPossible(request, Side.REQUESTED, Trigger.SURRENDER)) {
            granted(actor, request, words);
        } else {
            post.other(actor, request, Side.REQUESTING, Trigger.RESUME, words);
            post.letter(actor, post.asking(request), Purpose.INFORM, "letter.resumed", request, words.text());
        }
    }

    private void granted(String actor, RequestCase request, Moves.Words words) {
        post.other(actor, request, Side.REQUESTING, Trigger.GRANT, words);
        post.letter(actor, post.asking(request), Purpose.INFORM, "letter.granted", request, words.text());
        new Concurrence(unfolding).tellTheOthers(actor, request, words.text());
    }

    /** One hands over and the other receives: whoever signs for it first, it is one event for both. */
    private void handOver(String actor, RequestCase request, Side side, Moves.Words words) {
        if (side == Side.REQUESTED) {
            post.other(actor, request, Side.REQUESTING, Trigger.SURRENDER, words);
            post.letter(actor, post.asking(request), Purpose.INFORM, "letter.surrendered", request, words.text());
        } else {
            new Moves(unfolding).performIfPossible(actor, request.reference(), Side.REQUESTED, Trigger.SURRENDER, words);
        }
    }
}
