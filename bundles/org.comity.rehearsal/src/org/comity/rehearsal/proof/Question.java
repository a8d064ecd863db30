package org.comity.rehearsal.proof;

import org.comity.model.scenario.ExpectedAct;

/** Where a play may go one way or another: a seat takes up something, or does not. */
sealed interface Question {
    /** The same in every play that comes to it. */
    String id();

    /** When it comes up, case minutes. */
    long at();

    /** An inject calls for an act. */
    record Called(ExpectedAct act, long at) implements Question {
        @Override
        public String id() {
            return act.getId();
        }
    }

    /**
     * The other side asks about a request.
     *
     * @param seat id of the seat that opened it
     * @param request its reference
     * @param plan the type and the recipient of the request, see {@link Cone#plan}
     * @param count how many questions about it there have been, this one included
     */
    record Queried(String seat, String request, String plan, long count, long at) implements Question {
        @Override
        public String id() {
            return "answer/" + request + "/" + count;
        }
    }
}
