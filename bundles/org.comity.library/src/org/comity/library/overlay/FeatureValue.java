package org.comity.library.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.comity.model.fact.Sourced;
import org.comity.model.jurisdiction.JurisdictionPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Values of features as text. */
public final class FeatureValue {
    /** Stands between several values. */
    public static final String BETWEEN = "; ";
    /** Identity and provenance: they follow from the override. */
    private static final Set<String> FIXED = Set.of("id", "source", "asOf", "confidence", "verified", "note", "recordedRole", "recordedStatus",
            "recordedDate", "tag");
    /** By these an element is found, so they stay; the day of a holiday is corrected by {@link HolidayCorrection} alone. */
    private static final Set<EAttribute> ADDRESSES = Set.of(JurisdictionPackage.Literals.HOLIDAY__DATE, JurisdictionPackage.Literals.CHANNEL_RULE__FAMILY,
            JurisdictionPackage.Literals.RESPONSIBILITY__FAMILY, JurisdictionPackage.Literals.TREATYLESS_RULE__FAMILY);

    private FeatureValue() {
    }

    /** The attributes of a kind of fact that a trainer may override. */
    public static List<EAttribute> overridable(EClass kind) {
        return kind.getEAllAttributes().stream().filter(attribute -> !FIXED.contains(attribute.getName()) && !ADDRESSES.contains(attribute)).toList();
    }

    /** What an attribute is now, as text; empty where it is not known. */
    public static String text(Sourced fact, EAttribute attribute) {
        Object value = fact.eGet(attribute);
        if (value instanceof List<?> values) {
            return String.join(BETWEEN, values.stream().map(one -> EcoreUtil.convertToString(attribute.getEAttributeType(), one)).toList());
        }
        return value == null || attribute.isUnsettable() && !fact.eIsSet(attribute) ? "" : EcoreUtil.convertToString(attribute.getEAttributeType(), value);
    }

    static EAttribute attribute(Sourced element, FactOverride override) throws OverlayException {
        return overridable(element.eClass()).stream().filter(attribute -> attribute.getName().equals(override.feature())).findFirst()
                .orElseThrow(() -> new OverlayException("'" + override.feature() + "' cannot be overridden in " + override.state() + " " + override.fact()
                        + "; possible are " + String.join(", ", overridable(element.eClass()).stream().map(EAttribute::getName).toList()) + "."));
    }

    static void set(Sourced element, EAttribute attribute, FactOverride override) throws OverlayException {
        if (override.value().isEmpty()) {
            if (attribute.isRequired()) {
                throw new OverlayException(PlainText.beginning(override.place()) + " cannot be made unknown: it is what the fact is called by.");
            }
            element.eUnset(attribute);
            return;
        }
        try {
            if (attribute.isMany()) {
                List<Object> values = new ArrayList<>();
                for (String part : override.value().get().split(BETWEEN)) {
                    values.add(EcoreUtil.createFromString(attribute.getEAttributeType(), part));
                }
                element.eSet(attribute, values);
            } else {
                element.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), override.value().get()));
            }
        } catch (RuntimeException e) { // each data type has its own for a text that it cannot read
            throw new OverlayException("'" + PlainText.beginning(override.value().get()) + "' is no value for " + override.place() + ", which is a "
                    + attribute.getEAttributeType().getName() + ".", e);
        }
    }
}
