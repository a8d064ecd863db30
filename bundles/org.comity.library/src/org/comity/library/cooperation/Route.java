package org.comity.library.cooperation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.comity.library.FactCount;
import org.comity.library.basis.LegalBasis;
import org.comity.library.basis.Standing;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.State;
import org.comity.model.request.AssistanceFamily;
import org.comity.model.request.AssistanceType;
import org.comity.model.request.Channel;

/**
 * By which channel a request goes.
 *
 * <p>A formal request goes by a channel that both the treaty opens and the Requested State accepts, in the order of that State,
 * which may insist on the diplomatic channel; by what is recorded of either where only one says something. Where both say something
 * and share nothing, all are there, the State's own first, and it is {@link #isDisputed()}. What police or providers may do of their
 * own accord stays open beside the treaty. Source: UNTOC art. 18(13).
 *
 * @param channels those that are open, the one to take first at the top; empty where none is known
 * @param accepted what is recorded of the Requested State, words without a named channel included
 * @param prescribed what the treaties say on which the request rests
 */
public record Route(List<Channel> channels, List<ChannelRule> accepted, List<ChannelRule> prescribed) {
    public Route {
        channels = List.copyOf(channels);
        accepted = List.copyOf(accepted);
        prescribed = List.copyOf(prescribed);
    }

    /** @param best the bases that stand first, equal among each other */
    static Route of(State requested, AssistanceType type, List<LegalBasis> best) {
        List<ChannelRule> accepted = rules(requested.getChannels(), type.getFamily()).toList();
        List<ChannelRule> prescribed = best.stream().filter(basis -> basis.standing() == Standing.YES)
                .flatMap(basis -> basis.instrument().stream()).flatMap(instrument -> rules(instrument.getChannels(), type.getFamily())).toList();
        return new Route(channels(named(prescribed), named(accepted), type), accepted, prescribed);
    }

    private static Stream<ChannelRule> rules(List<ChannelRule> rules, AssistanceFamily family) {
        return rules.stream().filter(rule -> rule.getFamily() == family).filter(FactCount::isSupported);
    }

    private static List<Channel> channels(Set<Channel> prescribed, Set<Channel> accepted, AssistanceType type) {
        List<Channel> both = accepted.stream().filter(prescribed::contains).toList();
        return type.isNeedsTreaty() && !both.isEmpty() ? both : Stream.concat(accepted.stream(), prescribed.stream()).distinct().toList();
    }

    private static Set<Channel> named(List<ChannelRule> rules) {
        Set<Channel> named = new LinkedHashSet<>();
        rules.stream().map(ChannelRule::getChannel).filter(channel -> channel != Channel.NOT_KNOWN).forEach(named::add);
        return named;
    }

    /** Whether the State's own record and the treaty name different channels throughout. */
    public boolean isDisputed() {
        Set<Channel> open = named(prescribed);
        Set<Channel> taken = named(accepted);
        return !open.isEmpty() && !taken.isEmpty() && open.stream().noneMatch(taken::contains);
    }
}
