package org.comity.exercise;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.comity.rules.request.RequestDraft;

/** Keeps what is too long, too many or out of range out of the record, before anything looks at its meaning. */
final class WellFormed {
    /** Most characters of one text. */
    static final int LONGEST_TEXT = 20_000;

    /** Most elements of one list: receivers, facts, fields, measures. */
    static final int LONGEST_LIST = 200;

    /** Latest case minute: ten years. */
    static final long LATEST = 10L * 366 * 24 * 60;

    private WellFormed() {
    }

    static Optional<Refusal> check(long at, Act act) {
        if (at < 0 || at > LATEST) {
            return refuse("The clock cannot stand at case minute " + at + ".", "Choose a moment within ten years of day 1.");
        }
        return switch (act) {
            case Act.Open open -> size(open.seated());
            case Act.Advance advance -> Optional.empty();
            case Act.Start start -> Optional.empty();
            case Act.End end -> Optional.empty();
            case Act.Observe observe -> text(observe.text());
            case Act.SendMessage message -> message.to().isEmpty()
                    ? refuse("A message needs a receiver.", "Choose to whom it goes.")
                    : first(text(message.text()), size(message.to()), size(message.facts()));
            case Act.FileNote note -> first(text(note.text()), size(note.facts()));
            case Act.OpenRequest open -> Optional.empty();
            case Act.Draft draft -> draft(draft.draft());
            case Act.Proceed proceed -> first(text(proceed.text()), size(proceed.facts()), size(proceed.items()),
                    proceed.amended().flatMap(WellFormed::draft));
            case Act.Diarise diarise -> diarise.daysBefore() < 1 || diarise.daysBefore() > 366
                    ? refuse("A reminder comes 1 to 366 days before, not " + diarise.daysBefore() + ".", "Choose a number of days in that range.")
                    : Optional.empty();
        };
    }

    private static Optional<Refusal> draft(RequestDraft draft) {
        List<String> texts = draft.fields().values().stream().map(RequestDraft.Entry::text).toList();
        Optional<Refusal> tooLong = texts.stream().map(WellFormed::text).flatMap(Optional::stream).findFirst();
        return tooLong.isPresent() ? tooLong : first(size(texts), size(draft.measures()), size(draft.citedFacts()));
    }

    private static Optional<Refusal> text(String text) {
        return text.length() > LONGEST_TEXT
                ? refuse("The text has " + text.length() + " characters; " + LONGEST_TEXT + " is the most.", "Shorten it.")
                : Optional.empty();
    }

    private static Optional<Refusal> size(Collection<?> list) {
        return list.size() > LONGEST_LIST
                ? refuse("There are " + list.size() + " entries in one list; " + LONGEST_LIST + " is the most.", "Leave some out.")
                : Optional.empty();
    }

    @SafeVarargs
    private static Optional<Refusal> first(Optional<Refusal>... refusals) {
        return List.of(refusals).stream().flatMap(Optional::stream).findFirst();
    }

    private static Optional<Refusal> refuse(String sentence, String wayOut) {
        return Optional.of(new Refusal(Refusal.Reason.MALFORMED, sentence, wayOut));
    }
}
