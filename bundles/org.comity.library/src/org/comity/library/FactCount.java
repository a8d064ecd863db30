package org.comity.library;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.comity.model.fact.Answer;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.Authority;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.DeathPenaltyPolicy;
import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.model.jurisdiction.EvidenceTestPolicy;
import org.comity.model.jurisdiction.Language;
import org.comity.model.jurisdiction.LanguagePolicy;
import org.comity.model.jurisdiction.Law;
import org.comity.model.jurisdiction.NationalsPolicy;
import org.comity.model.jurisdiction.Participation;
import org.comity.model.jurisdiction.ParticipationStatus;
import org.comity.model.jurisdiction.ProvisionalArrestPolicy;
import org.comity.model.jurisdiction.Requirement;
import org.comity.model.jurisdiction.Responsibility;
import org.comity.model.jurisdiction.State;
import org.comity.model.jurisdiction.Statement;
import org.comity.model.jurisdiction.Tradition;
import org.eclipse.emf.ecore.EObject;

/**
 * How much is known about a State.
 *
 * <p>One fact is one recorded statement, however many elements it became: all official languages together are one, the channels
 * read from one sentence are one. Working calendars, lengths of time and what was read from another fact do not count.
 *
 * @param facts statements recorded, those that only say that nothing is known included
 * @param verified statements for which at least one source was read
 * @param unknown statements without a value, or with nothing that supports it
 */
public record FactCount(int facts, int verified, int unknown) {
    private static final String NOTHING = "unverified";

    /** Counts the facts of a State. */
    public static FactCount of(State state) {
        List<Sourced> facts = facts(state);
        return new FactCount(facts.size(), (int) facts.stream().filter(Sourced::isVerified).count(),
                (int) facts.stream().filter(fact -> !isKnown(fact)).count());
    }

    /** One element for each recorded statement of a State, in the order of its file. */
    public static List<Sourced> facts(State state) {
        List<Sourced> facts = new ArrayList<>();
        for (Iterator<EObject> all = state.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Sourced fact && isRecorded(fact) && facts.stream().noneMatch(other -> isSame(other, fact))) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** Whether anything is known by this statement; false for "not recorded", never for "no". */
    public static boolean isKnown(Sourced fact) {
        return isSupported(fact) && hasValue(fact);
    }

    /** Whether anything supports a statement; what nobody could verify is recorded and counts as not known. */
    public static boolean isSupported(Sourced fact) {
        return !NOTHING.equals(fact.getSource());
    }

    private static boolean isRecorded(Sourced fact) {
        return switch (fact) {
            case Language language -> language.isOfficial() || ((State) language.eContainer()).getLanguagePolicy() == null;
            case Tradition t -> true;
            case LanguagePolicy p -> true;
            case Authority a -> true;
            case Responsibility r -> true;
            case Law l -> true;
            case Participation p -> true;
            case Requirement r -> true;
            case ChannelRule c -> true;
            case DualCriminalityPolicy p -> true;
            case NationalsPolicy p -> true;
            case DeathPenaltyPolicy p -> true;
            case EvidenceTestPolicy p -> true;
            case ProvisionalArrestPolicy p -> true;
            case Statement s -> true;
            default -> false;
        };
    }

    private static boolean isSame(Sourced one, Sourced other) {
        return one instanceof Language first && other instanceof Language second && first.isOfficial() && second.isOfficial()
                || one instanceof ChannelRule rule && other instanceof ChannelRule next && rule.getFamily() == next.getFamily()
                        && rule.getText() != null && rule.getText().equals(next.getText());
    }

    private static boolean hasValue(Sourced fact) {
        return switch (fact) {
            case Tradition tradition -> tradition.getText() != null;
            case LanguagePolicy policy -> !policy.getWordings().isEmpty();
            case Responsibility entry -> entry.getText() != null;
            case Law law -> law.getTitle() != null;
            case Participation part -> part.getStatus() != ParticipationStatus.NOT_KNOWN;
            case ChannelRule rule -> rule.getText() != null;
            case DualCriminalityPolicy policy -> policy.getText() != null;
            case NationalsPolicy policy -> policy.getText() != null;
            case DeathPenaltyPolicy policy -> policy.getText() != null;
            case EvidenceTestPolicy policy -> policy.getText() != null;
            case ProvisionalArrestPolicy policy -> policy.getAvailable() != Answer.NOT_KNOWN || policy.isSetLimitDays();
            case Statement statement -> statement.getText() != null;
            default -> true;
        };
    }
}
