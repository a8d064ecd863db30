package org.comity.library.cooperation;

import java.time.LocalDate;
import java.util.List;

import org.comity.library.basis.LegalBases;
import org.comity.library.basis.LegalBasis;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;

/**
 * What one State can ask of another.
 *
 * @param type the type of assistance
 * @param bases everything on which it might rest, the best first; never empty
 * @param route by which channel the request goes
 */
public record Cooperation(State requesting, State requested, AssistanceType type, List<LegalBasis> bases, Route route) {
    public Cooperation {
        bases = List.copyOf(bases);
    }

    static Cooperation of(LegalBases library, State requesting, State requested, LocalDate day, AssistanceType type) {
        List<LegalBasis> bases = library.between(requesting, requested, day, type);
        return new Cooperation(requesting, requested, type, bases, Route.of(requested, type, best(bases)));
    }

    private static List<LegalBasis> best(List<LegalBasis> bases) {
        LegalBasis first = bases.get(0);
        return bases.stream().filter(basis -> basis.standing() == first.standing() && basis.kind() == first.kind()).toList();
    }

    /** The bases that stand first, of one kind and equal standing: several conventions, say, each for offences of its own. */
    public List<LegalBasis> best() {
        return best(bases);
    }

    public Outlook outlook() {
        LegalBasis first = bases.get(0);
        return switch (first.standing()) {
            case YES -> first.instrument().isPresent() ? Outlook.TREATY : Outlook.OTHER_BASIS;
            case NOT_KNOWN -> Outlook.NOT_KNOWN;
            case NO -> Outlook.NONE;
        };
    }

    /** How many bases stand so. */
    public long count(Standing standing) {
        return bases.stream().filter(basis -> basis.standing() == standing).count();
    }

    /** Whom to ask in the Requested State: its Central Authorities for the type, or all of them where nobody recorded which; may be empty. */
    public List<Authority> centralAuthorities() {
        List<Authority> all = requested.getAuthorities().stream().filter(it -> it.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY)).toList();
        List<Authority> forType = all.stream().filter(it -> it.getHandles().contains(type)).toList();
        return forType.isEmpty() ? all : forType;
    }
}
