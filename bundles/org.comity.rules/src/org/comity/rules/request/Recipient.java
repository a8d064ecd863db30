package org.comity.rules.request;

import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.AuthorityRole;
import org.comity.model.jurisdiction.ServiceProvider;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceType;
import org.comity.model.scenario.Party;
import org.comity.rules.office.Offices;

/** To whom a request is addressed. */
public sealed interface Recipient {
    /** The State whose law governs the answer. */
    State state();

    /** The recipient for which a party of a scenario stands. */
    static Recipient of(Party party) {
        return Offices.provider(party).<Recipient>map(Provider::new).orElseGet(() -> new Office(party.getState(), party.getAuthority()));
    }

    /** An office of a State. */
    record Office(State state, Authority authority) implements Recipient {
        /** Whether it is the Central Authority for a type of assistance. */
        boolean isCentralAuthorityFor(AssistanceType type) {
            return authority.getRoles().contains(AuthorityRole.CENTRAL_AUTHORITY) && authority.getHandles().contains(type);
        }
    }

    /** A communication service provider, governed by the law of the State where it is established. */
    record Provider(ServiceProvider provider) implements Recipient {
        @Override
        public State state() {
            return provider.getState();
        }
    }
}
