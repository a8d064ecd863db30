package org.comity.exercise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.letter.Sayable;
import org.comity.rules.request.Particulars;
import org.comity.rules.request.RequestDraft;

/** Keeps what is too long, too many, out of range or not writable out of the record, before anything looks at its meaning. */
final class WellFormed {
    /** Most days before a clock runs out that a reminder comes. */
    private static final int LONGEST_NOTICE = 366;

    /** Real seconds for a day of the case at the slowest pace: a day. */
    private static final int SLOWEST_PACE = 86_400;

    /** Latest case minute: ten years. */
    static final long LATEST = 10L * 366 * 24 * 60;

    private final Unfolding unfolding;
    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Collection<?>> lists = new ArrayList<>();
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Integer> penalties = new ArrayList<>();

    WellFormed(Unfolding unfolding) {
        this.unfolding = unfolding;
    }

    /** A refusal where an act cannot be written down as it is. */
    Optional<Refusal> check(long at, Act act) {
        if (!isMinute(at)) {
            return refuse("no-such-minute", at);
        }
        return collect(act).or(this::overlong).or(this::unwritable).or(this::outOfTime).or(this::outOfRange);
    }

    private static boolean isMinute(long minute) {
        return minute >= 0 && minute <= LATEST;
    }

    /** A refusal where a draft cannot be written down as it is. */
    Optional<Refusal> check(RequestDraft draft) {
        collect(draft);
        return overlong().or(this::unwritable).or(this::outOfTime).or(this::outOfRange);
    }

    private Optional<Refusal> collect(Act act) {
        name(act.actor());
        switch (act) {
            case Act.Open open -> {
                names(open.seated());
                name(open.packDigest());
                name(open.libraryDigest());
                texts.add(open.player());
            }
            case Act.Advance advance -> { }
            case Act.Start start -> { }
            case Act.End end -> { }
            case Act.Pause pause -> { }
            case Act.Resume resume -> { }
            case Act.SetPace pace -> {
                boolean possible = pace.secondsPerDay() >= 1 && pace.secondsPerDay() <= SLOWEST_PACE;
                return possible ? Optional.empty() : refuse("no-such-pace", pace.secondsPerDay());
            }
            case Act.Release release -> name(release.inject());
            case Act.Hold hold -> name(hold.inject());
            case Act.Skip skip -> name(skip.inject());
            case Act.Retime retime -> {
                name(retime.inject());
                return isMinute(retime.to()) ? Optional.empty() : refuse("no-such-minute", retime.to());
            }
            case Act.Improvise improvise -> {
                name(improvise.from());
                return told(improvise.to(), improvise.text(), improvise.facts());
            }
            case Act.Reveal reveal -> {
                Optional<Refusal> refusal = told(reveal.to(), reveal.text(), reveal.facts());
                return refusal.isEmpty() && reveal.facts().isEmpty() ? refuse("nothing-revealed") : refusal;
            }
            case Act.PlayByHand byHand -> {
                name(byHand.office());
                name(byHand.request());
                names(byHand.items());
                texts.add(byHand.text());
            }
            case Act.Observe observe -> {
                observe.seat().ifPresent(this::name);
                texts.add(observe.text());
            }
            case Act.SendMessage message -> {
                message.about().ifPresent(this::name);
                return told(message.to(), message.text(), message.facts());
            }
            case Act.FileNote note -> {
                names(note.facts());
                texts.add(note.text());
            }
            case Act.OpenRequest open -> {
                name(open.type());
                name(open.recipient());
            }
            case Act.Draft draft -> {
                name(draft.request());
                collect(draft.draft());
            }
            case Act.Proceed proceed -> {
                name(proceed.request());
                names(proceed.facts());
                names(proceed.items());
                texts.add(proceed.text());
                proceed.amended().ifPresent(this::collect);
            }
            case Act.Call call -> {
                call.about().ifPresent(this::name);
                return told(List.of(call.to()), call.text(), call.facts());
            }
            case Act.Translate translate -> {
                name(translate.request());
                name(translate.languageTag());
            }
            case Act.ProofRead proofRead -> name(proofRead.request());
            case Act.Diarise diarise -> {
                name(diarise.request());
                boolean possible = diarise.daysBefore() >= 1 && diarise.daysBefore() <= LONGEST_NOTICE;
                return possible ? Optional.empty() : refuse("no-such-notice", diarise.daysBefore());
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> told(List<String> receivers, String text, List<String> facts) {
        names(receivers);
        names(facts);
        texts.add(text);
        return receivers.isEmpty() ? refuse("no-receiver") : Optional.empty();
    }

    private void collect(RequestDraft draft) {
        name(draft.type());
        name(draft.languageTag());
        draft.basis().ifPresent(this::name);
        draft.reserveBasis().ifPresent(this::name);
        names(draft.related());
        names(draft.fields().keySet());
        names(draft.citedFacts());
        lists.add(draft.measures());
        draft.fields().values().forEach(entry -> {
            texts.add(entry.text());
            lists.add(entry.facts());
        });
        draft.measures().forEach(measure -> {
            name(measure.type());
            texts.add(measure.text());
            lists.add(measure.nexus());
            measure.from().ifPresent(days::add);
            measure.to().ifPresent(days::add);
        });
        collect(draft.particulars());
    }

    private void collect(Particulars said) {
        said.nationality().ifPresent(this::name);
        said.maximumPenaltyMonths().ifPresent(penalties::add);
        said.remainingMonths().ifPresent(penalties::add);
        Stream.of(said.limitationEnds(), said.neededBy(), said.arrestedOn(), said.surrenderBy()).flatMap(Optional::stream).forEach(days::add);
    }

    private void name(String name) {
        names.add(name);
    }

    private void names(Collection<String> all) {
        names.addAll(all);
        lists.add(all);
    }

    private Optional<Refusal> overlong() {
        Optional<Refusal> list = lists.stream().map(Collection::size).filter(size -> size > Sayable.LONGEST_LIST).findFirst()
                .flatMap(size -> refuse("too-many", size, Sayable.LONGEST_LIST));
        return list.or(() -> longest(names, Sayable.LONGEST_NAME, "name-too-long")).or(() -> longest(texts, Sayable.LONGEST_TEXT, "text-too-long"));
    }

    private Optional<Refusal> longest(List<String> all, int most, String key) {
        return all.stream().map(String::length).filter(length -> length > most).findFirst().flatMap(length -> refuse(key, length, most));
    }

    private Optional<Refusal> unwritable() {
        return Stream.concat(names.stream(), texts.stream()).flatMap(text -> text.codePoints().boxed())
                .filter(character -> !Sayable.isWritable(character)).findFirst()
                .flatMap(character -> refuse("unwritable", String.format(Locale.ROOT, "U+%04X", character)));
    }

    private Optional<Refusal> outOfTime() {
        return days.stream().filter(day -> !Sayable.isDay(day)).findFirst()
                .flatMap(day -> refuse("no-such-day", day.toString()));
    }

    private Optional<Refusal> outOfRange() {
        return penalties.stream().filter(months -> !Sayable.isPenalty(months)).findFirst()
                .flatMap(months -> refuse("no-such-penalty", months, Sayable.LONGEST_PENALTY));
    }

    private Optional<Refusal> refuse(String key, Object... arguments) {
        return unfolding.refuse(Refusal.Reason.MALFORMED, key, arguments);
    }
}
