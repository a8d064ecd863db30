package org.comity.rules.request;

import java.util.List;
import java.util.Locale;

import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.request.Channel;
import org.comity.rules.Severity;

/** Each State says by which channel it takes requests; the wrong one costs weeks. */
final class ChannelNotAccepted implements RequestRule {
    @Override
    public String id() {
        return "channel.not-accepted";
    }

    @Override
    public Stage stage() {
        return Stage.FORMAL;
    }

    @Override
    public List<Severity> severities() {
        return List.of(Severity.QUERIED);
    }

    @Override
    public List<String> articles() {
        return List.of("untoc-18-13", "uncac-46-13-14", "drugs-1988-7-8", "asean-mlat-4", "straits-mlat-4");
    }

    @Override
    public List<Breach> check(RequestReview review) {
        if (!review.isFormal()) {
            return List.of();
        }
        List<ChannelRule> rules = review.requested().getChannels().stream()
                .filter(rule -> rule.getFamily() == review.type().getFamily()).toList();
        Channel chosen = review.draft().channel();
        // what is not known may be the very channel that was chosen
        if (rules.isEmpty() || rules.stream().anyMatch(rule -> rule.getChannel() == chosen || rule.getChannel() == Channel.NOT_KNOWN)) {
            return List.of();
        }
        ChannelRule wanted = rules.get(0);
        return List.of(Breach.citing(Severity.QUERIED, "M01", review.requested().getName(),
                words(wanted.getChannel()), words(chosen), chosen == Channel.NOT_KNOWN ? 1 : 0));
    }

    private static String words(Channel channel) {
        return channel.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
