package org.comity.exercise;

import java.util.List;
import java.util.Optional;

import org.comity.exercise.event.TranslationKind;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.request.RequestDraft;

/** What somebody proposes to do: a value, not a deed. The engine answers with events or with a refusal. */
public sealed interface Act {
    /** Actor id of exercise control: opens, starts, moves the clock, observes, ends. */
    String CONTROL = "control";

    /** Id of the party or authority that acts, or {@link #CONTROL}. */
    String actor();

    /**
     * Opens an exercise; the first act of every record.
     *
     * @param seated ids of the seats that somebody plays; desks answer for all other authorities
     * @param seed seed of all random draws
     * @param player who plays, in words for the record
     * @param packDigest SHA-256 of the scenario, hexadecimal
     * @param libraryDigest SHA-256 of the reference library, hexadecimal
     */
    record Open(List<String> seated, long seed, String player, String packDigest, String libraryDigest) implements ControlAct {
        /** Copies the list, so that an act never changes. */
        public Open {
            seated = List.copyOf(seated);
        }
    }

    /** StartEx. */
    record Start() implements ControlAct {
    }

    /** Lets time pass up to the moment of the act, or to the next thing that is due when that is earlier. */
    record Advance() implements ControlAct {
    }

    /** EndEx. */
    record End() implements ControlAct {
    }

    /** Stops the clock: nothing comes due and no seat acts until control goes on. */
    record Pause() implements ControlAct {
    }

    /** Goes on after a pause. */
    record Resume() implements ControlAct {
    }

    /**
     * How fast the clock runs from now on. The engine takes time as it is told; the pace is for whoever drives the clock, and for
     * the record.
     *
     * @param secondsPerDay real seconds for one day of the case, 1 to 86,400
     */
    record SetPace(int secondsPerDay) implements ControlAct {
    }

    /** Releases an inject now, whether it waits, is held, was skipped or has not come due. @param inject its id */
    record Release(String inject) implements ControlAct {
    }

    /** Keeps an inject back until it is released or timed anew. @param inject its id */
    record Hold(String inject) implements ControlAct {
    }

    /** Leaves an inject out. @param inject its id */
    record Skip(String inject) implements ControlAct {
    }

    /**
     * Moves an inject to another moment.
     *
     * @param inject its id
     * @param to case minutes since 00:00 of day 1, not before now and before EndEx
     */
    record Retime(String inject, long to) implements ControlAct {
    }

    /**
     * An inject that the scenario does not have.
     *
     * @param from id of the party that seems to send it; nobody plays it
     * @param facts ids of the facts that it tells
     */
    record Improvise(String from, List<String> to, String text, List<String> facts) implements ControlAct {
        /** Copies the lists, so that an act never changes. */
        public Improvise {
            to = List.copyOf(to);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Tells seats what is true in the case, as exercise control.
     *
     * @param facts ids of the facts, one at least
     */
    record Reveal(List<String> to, String text, List<String> facts) implements ControlAct {
        /** Copies the lists, so that an act never changes. */
        public Reveal {
            to = List.copyOf(to);
            facts = List.copyOf(facts);
        }
    }

    /**
     * Moves a request on in the place of an office that nobody plays, instead of its desk.
     *
     * @param office id of a party of the scenario, or of an authority of one of its States
     * @param items ids of form fields that are asked about, where it is a query
     */
    record PlayByHand(String office, String request, Trigger trigger, String text, List<String> items) implements ControlAct {
        /** Copies the list, so that an act never changes. */
        public PlayByHand {
            items = List.copyOf(items);
        }
    }

    /**
     * An evaluator's observation.
     *
     * @param seat the seat that it is about
     * @param about number of the event that it is about
     */
    record Observe(Optional<String> seat, String text, Optional<Long> about) implements ControlAct {
    }

    /**
     * A message to other parties.
     *
     * @param facts ids of the facts that it tells; the sender must know them
     * @param about reference of the request that it is about
     */
    record SendMessage(String actor, List<String> to, Purpose purpose, String text, List<String> facts, Optional<String> about)
            implements Act {
        /** Copies the lists, so that an act never changes. */
        public SendMessage {
            to = List.copyOf(to);
            facts = List.copyOf(facts);
        }
    }

    /** A note to file. */
    record FileNote(String actor, Topic topic, String text, List<String> facts) implements Act {
        /** Copies the list, so that an act never changes. */
        public FileNote {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Opens a file for a request.
     *
     * @param type id of the type of assistance
     * @param recipient id of the party to which it will go
     */
    record OpenRequest(String actor, String type, String recipient) implements Act {
    }

    /** Writes or rewrites a request that has not left yet. */
    record Draft(String actor, String request, RequestDraft draft) implements Act {
    }

    /**
     * Moves a request on.
     *
     * @param request its reference
     * @param text what is said with it: a remark, a ground, an answer
     * @param amended the request as corrected; only where information is supplied
     * @param facts ids of facts supplied with it
     * @param items ids of form fields that are asked about, where it is a query
     */
    record Proceed(String actor, String request, Trigger trigger, String text, Optional<RequestDraft> amended, List<String> facts,
            List<String> items) implements Act {
        /** Copies the lists, so that an act never changes. */
        public Proceed {
            facts = List.copyOf(facts);
            items = List.copyOf(items);
        }

        /** A move with some words. */
        public static Proceed of(String actor, String request, Trigger trigger, String text) {
            return new Proceed(actor, request, trigger, text, Optional.empty(), List.of(), List.of());
        }
    }

    /**
     * Calls a counterpart abroad: quick, informal, and nothing that is told so is evidence.
     *
     * @param to id of a party of another State
     * @param facts ids of the facts that it tells; the caller must know them
     * @param about reference of the request that it is about
     */
    record Call(String actor, String to, String text, List<String> facts, Optional<String> about) implements Act {
        /** Copies the list, so that an act never changes. */
        public Call {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Has a letter translated that is about to leave.
     *
     * @param languageTag BCP 47 tag of the language into which it is put
     */
    record Translate(String actor, String request, String languageTag, TranslationKind kind) implements Act {
    }

    /** Has a translation proof-read before the letter leaves. */
    record ProofRead(String actor, String request) implements Act {
    }

    /**
     * Puts a reminder into the diary.
     *
     * @param request reference of the request whose clock it is about
     * @param daysBefore calendar days before the clock runs out, 1 or more
     */
    record Diarise(String actor, String request, int daysBefore) implements Act {
    }

    /** An act that only exercise control may do. */
    sealed interface ControlAct extends Act {
        @Override
        default String actor() {
            return CONTROL;
        }
    }
}
