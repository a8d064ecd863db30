package org.comity.library.basis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.comity.library.basis.Reason.Code;
import org.comity.model.fact.Confidence;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.InForce;
import org.comity.model.jurisdiction.Instrument;
import org.comity.model.jurisdiction.InstrumentKind;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.TreatylessRule;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;

/**
 * Finds on what a request can rest.
 *
 * <p>An instrument is a basis on a day if it is in force, binds both States and provides for the type of assistance, and the
 * Requested State has not excluded that. Resolutions and models are never a basis. Without a treaty the own law of the Requested
 * State and reciprocity remain. Source: UNTOC art. 18(6)-(7), general principle that the treaty relied on must bind both (PK).
 */
public final class LegalBases {
    private static final Comparator<LegalBasis> RANK = Comparator.comparing(LegalBasis::standing).thenComparing(LegalBasis::kind)
            .thenComparing(LegalBasis::confidence, Comparator.reverseOrder())
            .thenComparing(basis -> basis.instrument().map(Instrument::getShortTitle).orElse(""));
    private static final String FICTION = "Fiction";

    private final List<Instrument> instruments;

    /** @param instruments the instruments to look at; resolutions and models among them are passed over */
    public LegalBases(Collection<Instrument> instruments) {
        this.instruments = instruments.stream().filter(instrument -> kind(instrument).isPresent()).toList();
    }

    /**
     * Everything on which a request of one State to another might rest, the best first: what exists before what is not known before
     * what does not exist; among equals by kind, confidence and title.
     *
     * <p>Instruments of which neither State has a record are left out, and so are treaties between other pairs of States. Own law
     * and reciprocity are always there.
     *
     * @param day the day on which the request is made
     */
    public List<LegalBasis> between(State requesting, State requested, LocalDate day, AssistanceType type) {
        List<LegalBasis> bases = new ArrayList<>();
        for (Instrument instrument : instruments) {
            boolean first = Membership.record(requesting, instrument).isPresent();
            boolean second = Membership.record(requested, instrument).isPresent();
            if (first && second || instrument.getKind() != InstrumentKind.BILATERAL && (first || second)) {
                bases.add(treaty(requesting, requested, instrument, day, type));
            }
        }
        bases.addAll(withoutTreaty(requested, type));
        bases.sort(RANK);
        return bases;
    }

    /**
     * Whether an instrument is in force and binds both States on a day, whatever it provides for.
     *
     * @param day the day on which the request is made
     */
    public static Standing binding(State one, State other, Instrument instrument, LocalDate day) {
        return together(bond(instrument, day, Membership.of(one, instrument, day), Membership.of(other, instrument, day)));
    }

    private static List<Reason> bond(Instrument instrument, LocalDate day, Membership first, Membership second) {
        return List.of(inForce(instrument, day), first.reason(), second.reason());
    }

    private static Standing together(List<Reason> reasons) {
        return reasons.stream().map(Reason::standing).reduce(Standing.YES, Standing::and);
    }

    private static Optional<BasisKind> kind(Instrument instrument) {
        return switch (instrument.getKind()) {
            case BILATERAL -> Optional.of(BasisKind.BILATERAL);
            case REGIONAL -> Optional.of(BasisKind.REGIONAL);
            case MULTILATERAL -> Optional.of(BasisKind.MULTILATERAL);
            case NOT_KNOWN, RESOLUTION, MODEL -> Optional.empty();
        };
    }

    private static LegalBasis treaty(State requesting, State requested, Instrument instrument, LocalDate day, AssistanceType type) {
        Membership first = Membership.of(requesting, instrument, day);
        Membership second = Membership.of(requested, instrument, day);
        List<Reason> reasons = new ArrayList<>(bond(instrument, day, first, second));
        if (!instrument.getCovers().contains(type)) {
            reasons.add(Reason.of(Code.NOT_COVERED, Standing.NO, instrument.getShortTitle(), type.getName()));
        }
        if (Membership.record(requested, instrument).map(Participation::getExcludes).filter(families -> families.contains(type.getFamily())).isPresent()) {
            reasons.add(Reason.of(Code.EXCLUDED, Standing.NO, requested.getName(), instrument.getShortTitle()));
        }
        Standing standing = together(reasons);
        reasons.sort(Comparator.comparing(Reason::standing, Comparator.reverseOrder()));
        Confidence least = least(instrument.getConfidence(), least(first.confidence(), second.confidence()));
        List<Sourced> records = Stream.concat(Stream.of(instrument), Stream.of(requesting, requested)
                .flatMap(state -> Membership.record(state, instrument).stream())).toList();
        return new LegalBasis(kind(instrument).orElseThrow(), Optional.of(instrument), standing, least, reasons, records);
    }

    private static Confidence least(Confidence one, Confidence other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Reason inForce(Instrument instrument, LocalDate day) {
        String title = instrument.getShortTitle();
        LocalDate since = instrument.getInForceSince();
        if (since != null && since.isAfter(day)) {
            return Reason.of(Code.INSTRUMENT_LATER, Standing.NO, title, since.toString());
        }
        if (instrument.getInForce() == InForce.NOT_IN_FORCE) {
            String checked = instrument.getAsOf().toString();
            return day.isAfter(instrument.getAsOf()) && !FICTION.equals(instrument.getSource())
                    ? Reason.of(Code.INSTRUMENT_NOT_CHECKED_SINCE, Standing.NOT_KNOWN, title, checked)
                    : Reason.of(Code.INSTRUMENT_NOT_IN_FORCE, Standing.NO, title, checked);
        }
        return instrument.getInForce() == InForce.NOT_KNOWN ? Reason.of(Code.INSTRUMENT_NOT_KNOWN, Standing.NOT_KNOWN, title)
                : Reason.of(Code.INSTRUMENT_IN_FORCE, Standing.YES, title);
    }

    private static List<LegalBasis> withoutTreaty(State requested, AssistanceType type) {
        AssistanceFamily family = type.getFamily() == AssistanceFamily.EXTRADITION ? AssistanceFamily.EXTRADITION : AssistanceFamily.MUTUAL_LEGAL_ASSISTANCE;
        Optional<TreatylessRule> rule = requested.getWithoutTreaty().stream().filter(candidate -> candidate.getFamily() == family).findFirst();
        Confidence confidence = rule.map(TreatylessRule::getConfidence).orElse(Confidence.UNVERIFIED);
        String name = requested.getName();
        String words = rule.map(TreatylessRule::getText).orElse("");
        Reason unknown = Reason.of(Code.WITHOUT_TREATY_NOT_KNOWN, Standing.NOT_KNOWN, name);
        Reason ownLaw = unknown;
        Reason reciprocity = unknown;
        if (rule.isPresent()) {
            switch (rule.get().getBasis()) {
                case OWN_LAW -> ownLaw = Reason.of(Code.OWN_LAW, Standing.YES, name, words);
                case CASE_BY_CASE -> ownLaw = Reason.of(Code.CASE_BY_CASE, Standing.YES, name, words);
                case RECIPROCITY -> {
                    ownLaw = Reason.of(Code.ON_RECIPROCITY, Standing.NO, name, words);
                    reciprocity = Reason.of(Code.ON_RECIPROCITY, Standing.YES, name, words);
                }
                case TREATY_REQUIRED -> {
                    ownLaw = Reason.of(Code.TREATY_REQUIRED, Standing.NO, name, words);
                    reciprocity = ownLaw;
                }
                case NOT_KNOWN -> { }
            }
        }
        List<Sourced> records = rule.<List<Sourced>>map(List::of).orElse(List.of());
        return List.of(new LegalBasis(BasisKind.OWN_LAW, Optional.empty(), ownLaw.standing(), confidence, List.of(ownLaw), records),
                new LegalBasis(BasisKind.RECIPROCITY, Optional.empty(), reciprocity.standing(), confidence, List.of(reciprocity), records));
    }
}
