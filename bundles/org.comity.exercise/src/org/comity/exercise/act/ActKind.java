package org.comity.exercise.act;

import org.comity.model.request.Trigger;

/** Acts of a seat, as the field calls them. */
public enum ActKind {
    /** Notes to file. */
    NOTE,
    /** Asks another office at home. */
    ASK_AT_HOME,
    /** Calls a counterpart abroad. */
    CALL,
    /** Briefs the press. */
    BRIEF_PRESS,
    /** Declines comment. */
    DECLINE_COMMENT,
    /** Opens a file for a request. */
    OPEN,
    /** Drafts. */
    DRAFT,
    /** Consults the other side on a draft. */
    CONSULT_ON_DRAFT,
    /** Signs off, as the authority that may bind. */
    SIGN_OFF,
    /** Has a letter translated. */
    TRANSLATE,
    /** Has a translation proof-read. */
    PROOF_READ,
    /** Sends by the channel of the draft. */
    DISPATCH,
    /** Acknowledges. */
    ACKNOWLEDGE,
    /** Asks the other side. */
    QUERY,
    /** Answers the other side. */
    ANSWER,
    /** Executes. */
    EXECUTE,
    /** Has another office execute. */
    DELEGATE,
    /** Sends the result. */
    TRANSMIT_RESULT,
    /** Refuses on a ground. */
    REFUSE,
    /** Puts off for an own case. */
    POSTPONE,
    /** Withdraws. */
    WITHDRAW,
    /** Renews. */
    RENEW,
    /** Follows up silence. */
    CHASE,
    /** Puts a reminder into the diary. */
    DIARISE,
    /** Closes the file. */
    CLOSE,
    /** Takes another step that the life of the request lays out. */
    STEP;

    /** What a step is called. */
    static ActKind of(Trigger trigger) {
        return switch (trigger) {
            case CONSULT_ON_DRAFT -> CONSULT_ON_DRAFT;
            case ACCEPT_DRAFT -> SIGN_OFF;
            case DISPATCH, ASK_VOLUNTARY_DISCLOSURE, ASK_EMERGENCY_DISCLOSURE, SUSPEND -> DISPATCH;
            case ACKNOWLEDGE -> ACKNOWLEDGE;
            case QUERY, FIND_GROUND, ASK_ASSURANCE -> QUERY;
            case SUPPLY_INFORMATION, GIVE_ASSURANCE -> ANSWER;
            case EXECUTE -> EXECUTE;
            case ASSIGN, SEEK_AUTHORISATION -> DELEGATE;
            case TRANSMIT_RESULT, DISCLOSE -> TRANSMIT_RESULT;
            case REFUSE, DENY_AUTHORISATION, DISCHARGE -> REFUSE;
            case POSTPONE -> POSTPONE;
            case WITHDRAW -> WITHDRAW;
            case RENEW -> RENEW;
            case CHASE -> CHASE;
            case CLOSE -> CLOSE;
            default -> STEP;
        };
    }
}
