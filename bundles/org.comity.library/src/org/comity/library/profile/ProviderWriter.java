package org.comity.library.profile;

import java.util.List;
import java.util.Locale;

import org.comity.model.jurisdiction.ServiceProvider;

/** Puts a provider into words, in the respects that matter to whoever asks it for data. */
final class ProviderWriter extends EntryWriter {
    private final ServiceProvider provider;

    ProviderWriter(ServiceProvider provider, Locale locale) {
        super(new ModelWords(locale));
        this.provider = provider;
    }

    List<Section> sections() {
        return List.of(new Section("provider", "", List.of(
                one("establishment", provider, it -> it.getState().getName()),
                one("preservation", provider, it -> it.isSetPreservationDays() ? words.say("days", it.getPreservationDays()) : null),
                one("subscriber-data", provider, it -> words.say(it.isDisclosesSubscriberData() ? "yes" : "no")),
                one("emergency", provider, it -> words.say(it.isDisclosesInEmergency() ? "yes" : "no")),
                one("policy", provider, ServiceProvider::getPolicy),
                one("legal-source", provider, ServiceProvider::getLegalSource))));
    }
}
