package org.comity.exercise.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.comity.model.request.Channel;
import org.comity.model.request.GuardTest;
import org.comity.model.request.Side;
import org.comity.model.request.Trigger;
import org.comity.model.scenario.Purpose;
import org.comity.model.scenario.Topic;
import org.comity.rules.Severity;
import org.comity.rules.request.RequestDraft;

/**
 * What happened. Events hold plain values only, name model elements by their ids, and carry everything that was drawn or
 * decided, so that applying them needs neither the scenario nor chance.
 */
public sealed interface Event {

    /** An exercise was opened. The meaning of the components is that of {@link Act.Open}. */
    record Opened(String scenario, String packVersion, String packDigest, String libraryDigest, long seed, String player,
            List<String> seated, Map<String, List<String>> knowledge) implements Event {
    }

    /**
     * StartEx.
     *
     * @param plan what is due because of the scenario alone
     */
    record Started(List<Due> plan) implements Event {
    }

    /** The clock moved and nothing else happened. */
    record TimePassed() implements Event {
    }

    /** EndEx. */
    record Ended() implements Event {
    }

    /** Control stopped the clock. */
    record Paused() implements Event {
    }

    /** The clock goes on. */
    record Resumed() implements Event {
    }

    /** The clock runs at another pace. @param secondsPerDay real seconds for one day of the case */
    record PaceSet(int secondsPerDay) implements Event {
    }

    /** An inject is kept back. */
    record InjectHeld(String inject) implements Event {
    }

    /** An inject is left out. */
    record InjectSkipped(String inject) implements Event {
    }

    /** An inject will come at another moment. @param due case minutes */
    record InjectRetimed(String inject, long due) implements Event {
    }

    /** Control sent what the scenario does not have, in the name of a party. */
    record Improvised(String from, List<String> to, String text, List<String> facts) implements Event {
    }

    /** Control told seats what is true in the case. */
    record Revealed(List<String> to, String text, List<String> facts) implements Event {
    }

    /** What follows at this moment in the name of an office was done by control, not by its desk. @param request reference */
    record PlayedByHand(String office, String request) implements Event {
    }

    /**
     * An inject reached its receivers.
     *
     * @param inject its id
     * @param facts what they learned
     */
    record InjectReleased(String inject, String from, List<String> to, String text, List<String> facts) implements Event {
    }

    /** An inject came due before its condition held; from now on it waits for the condition. */
    record InjectWaits(String inject) implements Event {
    }

    /** A message that somebody wrote reached its receivers. @param about reference of the request that it is about */
    record MessageSent(List<String> to, Purpose purpose, String text, List<String> facts, Optional<String> about) implements Event {
    }

    /** A letter that goes with the move of a request reached its receivers. */
    record LetterSent(List<String> to, Purpose purpose, String text, List<String> facts, String request) implements Event {
    }

    /** A note was filed. */
    record NoteFiled(Topic topic, String text, List<String> facts) implements Event {
    }

    /**
     * A file for a request was opened.
     *
     * @param request its reference
     * @param state id of the lifecycle state in which it begins
     */
    record RequestOpened(String request, String type, String recipient, String state) implements Event {
    }

    /** A request was written or rewritten. */
    record RequestDrafted(String request, RequestDraft draft) implements Event {
    }

    /**
     * A request moved on one side.
     *
     * @param transition id of the transition
     * @param failedGuards guards that should have held and did not
     * @param ground legal ground or reason stated, empty where none
     */
    record RequestMoved(String request, Side side, String transition, Trigger trigger, String from, String to,
            List<GuardTest> failedGuards, String ground) implements Event {
    }

    /**
     * A request left.
     *
     * @param findings what its reader will question
     * @param unsupported ids of facts that it states and its drafter could not know
     */
    record RequestDispatched(String request, Channel channel, RequestDraft draft, List<Questioned> findings,
            List<String> unsupported) implements Event {
    }

    /** One finding of a rule. @param field id of the form field that it is about */
    record Questioned(String rule, Severity severity, String field) {
    }

    /** A request arrived at the requested State. @param state id of the lifecycle state in which its handling begins */
    record RequestArrived(String request, String office, String state) implements Event {
    }

    /** More information was asked for. @param fields ids of the form fields that it is about */
    record InformationRequested(String request, List<String> fields) implements Event {
    }

    /** More information was supplied. @param draft the request with it */
    record InformationSupplied(String request, RequestDraft draft, List<String> facts) implements Event {
    }

    /** A result arrived. @param facts what it proves; empty where nothing was found or left */
    record ResultReceived(String request, List<String> facts) implements Event {
    }

    /** Something will be due: a letter arrives, a desk acts, a reminder comes up. Replaces what was due under the same key. */
    record Planned(Due due) implements Event {
    }

    /**
     * A request lies on the pile of an office: all of its officers are at work on something else, or the office is closed.
     *
     * @param office id of a party of the scenario, or of an authority of one of its States
     * @param until when an officer takes it up, case minutes
     */
    record Piled(String request, String office, long until) implements Event {
    }

    /** What was due under a kind and subject has been overtaken by events. */
    record PlanDropped(Due.Kind kind, String subject) implements Event {
    }

    /** A clock started, or started anew. @param clock its id @param expiry id of the transition that follows when it runs out */
    record ClockStarted(String clock, Optional<String> request, String title, long due, Optional<String> expiry) implements Event {
    }

    /** What a clock was for was done in time. */
    record ClockMet(String clock) implements Event {
    }

    /** A clock ran out. */
    record ClockMissed(String clock) implements Event {
    }

    /** A reminder was put into the diary. */
    record Diarised(String clock, long remindAt) implements Event {
    }

    /** A reminder came up. */
    record Reminded(String clock) implements Event {
    }

    /** A counterpart abroad was called: informal, and no evidence. @param about reference of the request that it is about */
    record CallMade(String to, String text, List<String> facts, Optional<String> about) implements Event {
    }

    /** A letter went to be translated. @param languageTag BCP 47 tag of the language into which it is put */
    record TranslationOrdered(String request, String languageTag, TranslationKind kind) implements Event {
    }

    /** A translation came back. @param draft the letter in the other language */
    record Translated(String request, RequestDraft draft) implements Event {
    }

    /** A translation altered the measure or the offence, and nobody has seen it yet. @param field id of the form field */
    record TranslationErred(String request, String field) implements Event {
    }

    /** A translation went to be proof-read. */
    record ProofReadingOrdered(String request) implements Event {
    }

    /** A translation was proof-read and put right. @param fields ids of the form fields that it had altered */
    record ProofRead(String request, List<String> fields) implements Event {
    }

    /**
     * Knowledge was used or told as it should not have been.
     *
     * @param facts ids of the facts
     * @param request reference of the request that cites them, or that the message is about
     * @param to ids of the parties that they reached
     */
    record LimitBreached(Breach breach, List<String> facts, Optional<String> request, List<String> to) implements Event {
    }

    /** Two States or more ask one State for the same person. @param requests their references, in order */
    record RequestsConcur(String person, List<String> requests) implements Event {
    }

    /** An evaluator observed something. */
    record Observed(Optional<String> seat, String text, Optional<Long> about) implements Event {
    }
}
