package org.comity.library.profile;

import java.util.List;
import java.util.Optional;

import org.comity.library.overlay.FeatureValue;
import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.ChannelRule;
import org.comity.model.jurisdiction.DeathPenaltyPolicy;
import org.comity.model.jurisdiction.DualCriminalityPolicy;
import org.comity.model.jurisdiction.EvidenceTestPolicy;
import org.comity.model.jurisdiction.NationalsPolicy;
import org.comity.model.jurisdiction.ProvisionalArrestPolicy;
import org.comity.model.jurisdiction.Tradition;
import org.comity.model.jurisdiction.TreatylessRule;
import org.eclipse.emf.ecore.EAttribute;

/** How far what is known in one respect is the same. */
public enum Likeness {
    /** The same words, or nothing known of any. */
    SAME,
    /** What rules go by is the same; only the words are others. */
    SAME_IN_SUBSTANCE,
    /** Something else is known, or known of one and not of another. */
    DIFFERENT;

    private static final String NOT_KNOWN = "NOT_KNOWN";

    /** How far entries are alike; empty where nothing is recorded at all. */
    static Likeness of(List<Optional<Entry>> entries) {
        if (entries.stream().map(entry -> entry.flatMap(Entry::value)).distinct().count() <= 1) {
            return SAME;
        }
        List<Optional<List<String>>> substances = entries.stream().map(entry -> entry.filter(it -> it.value().isPresent()).flatMap(Likeness::substance))
                .distinct().toList();
        return substances.size() == 1 && substances.get(0).isPresent() ? SAME_IN_SUBSTANCE : DIFFERENT;
    }

    /** What rules go by; empty where they go by the words alone, or where that is not known of some element. */
    private static Optional<List<String>> substance(Entry entry) {
        List<String> typed = entry.evidence().stream().map(Likeness::typed).flatMap(Optional::stream).sorted().distinct().toList();
        return entry.evidence().stream().allMatch(element -> typed(element).isPresent()) ? Optional.of(typed).filter(it -> !it.isEmpty()) : Optional.empty();
    }

    private static Optional<String> typed(Sourced element) {
        return switch (element) {
            case Tradition tradition -> known(tradition.getFamily().getName());
            case DualCriminalityPolicy policy -> known(policy.getRule().getName()).map(rule -> rule + figures(policy));
            case NationalsPolicy policy -> known(policy.getRule().getName());
            case DeathPenaltyPolicy policy -> known(policy.getRule().getName());
            case EvidenceTestPolicy policy -> known(policy.getRule().getName());
            case ProvisionalArrestPolicy policy -> policy.isSetLimitDays() ? Optional.of(policy.getAvailable() + figures(policy)) : Optional.empty();
            case TreatylessRule rule -> known(rule.getBasis().getName());
            case ChannelRule rule -> known(rule.getChannel().getName());
            default -> Optional.empty();
        };
    }

    private static Optional<String> known(String literal) {
        return NOT_KNOWN.equals(literal) ? Optional.empty() : Optional.of(literal);
    }

    /** Every number of a policy, those that are not known as well: one more number is another rule. */
    private static String figures(Sourced policy) {
        StringBuilder figures = new StringBuilder();
        for (EAttribute attribute : FeatureValue.overridable(policy.eClass())) {
            if (attribute.isUnsettable()) {
                figures.append(' ').append(FeatureValue.text(policy, attribute));
            }
        }
        return figures.toString();
    }
}
