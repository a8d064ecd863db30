package org.comity.rules.request;

import java.util.Optional;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.scenario.DraftedRequest;
import org.comity.model.scenario.Party;
import org.comity.rules.office.Offices;

/** To whom a request is addressed. */
public sealed interface Recipient {
    /** The State whose law governs the answer. */
    State state();

    /** To whom a drafted request goes: where it names nobody, to the Central Authority for its type. */
    static Recipient of(DraftedRequest request) {
        if (request.getProvider() != null) {
            return new Provider(request.getProvider());
        }
        State state = request.getRequested();
        if (request.getOffice() != null) {
            return new Office(state, request.getOffice());
        }
        return centralAuthority(state, request.getType()).<Recipient>map(office -> office).orElseGet(() -> new Unnamed(state));
    }

    /** The recipient for which a party of a scenario stands. */
    static Recipient of(Party party) {
        return Offices.provider(party).<Recipient>map(Provider::new).orElseGet(() -> new Office(party.getState(), party.getAuthority()));
    }

    /** The Central Authority of a State for a type of assistance, if the library knows it. */
    static Optional<Office> centralAuthority(State state, AssistanceType type) {
        return state.getAuthorities().stream().map(authority -> new Office(state, authority)).filter(office -> office.isCentralAuthorityFor(type)).findFirst();
    }

    /** An office of a State. */
    record Office(State state, Authority authority) implements Recipient {
        /** Whether it is the Central Authority for a type of assistance. */
        boolean isCentralAuthorityFor(AssistanceType type) {
            return authority.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY) && authority.getHandles().contains(type);
        }
    }

    /** The Central Authority of a State, where the library does not know which office that is. */
    record Unnamed(State state) implements Recipient {
    }

    /** A communication service provider, governed by the law of the State where it is established. */
    record Provider(ServiceProvider provider) implements Recipient {
        @Override
        public State state() {
            return provider.getState();
        }
    }
}
