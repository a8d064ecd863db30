package org.comity.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be measured. */
enum Subject {
    /** The queue of events, beside others. */
    QUEUE(QueueBench.class, "Event queue: take the next event out and plan it again, with so many pending"),
    /** The rules on requests. */
    CHECK(RequestCheckBench.class, "Full check of a request with 30 fields against the 22 States of the library, each in turn"),
    /** The filter over facts. */
    SEARCH(FactSearchBench.class, "Filter of the States view: \"dual criminality Thailand\""),
    /** Stepping to any event of an exercise, beside playing it again. */
    TRAVEL(TravelBench.class, "State after an event drawn at random, in an exercise of so many events (goal: under 50 ms), and to prepare for that once"),
    /** Whole rehearsals. */
    RUNS(RehearsalBench.class, "Rehearsals of the glass office with 1 GB of memory: runs per second on one thread and on two, and what a run allocates"),
    /** Diagrams. */
    DIAGRAM(DiagramBench.class, "Inject flow with so many injects: open it, refresh it after one change; arrange one of 150");

    private final Class<?> benchmarks;
    private final String title;

    Subject(Class<?> benchmarks, String title) {
        this.benchmarks = benchmarks;
        this.title = title;
    }

    /** One line for the reader. */
    String title() {
        return title;
    }

    /** Regular expression by which JMH finds its benchmarks. */
    String pattern() {
        return "^" + benchmarks.getName().replace(".", "\\.") + "\\.";
    }

    /** The word for the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The subject that goes by a word, if there is one. */
    static Optional<Subject> of(String word) {
        return Arrays.stream(values()).filter(subject -> subject.word().equals(word)).findFirst();
    }
}
