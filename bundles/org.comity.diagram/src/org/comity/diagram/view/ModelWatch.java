package org.comity.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Hears what changes in a model, and tells which elements may look different since.
 *
 * <p>These are: the changed element; where it was not only given or deprived of a child, everything inside it; what it refers to or
 * referred to before; what refers to it; and all that these are inside of. A service may read no further than that.
 */
final class ModelWatch extends ECrossReferenceAdapter {
    private final EObject root;
    /** What changed itself: whatever refers to it may look different, too. */
    private final Set<EObject> changed = new HashSet<>();
    private final Set<EObject> concerned = new HashSet<>();
    private boolean everything;

    ModelWatch(EObject root) {
        this.root = root;
        root.eAdapters().add(this);
    }

    void close() {
        root.eAdapters().remove(this);
    }

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (!notification.isTouch() && notification.getNotifier() instanceof EObject owner && notification.getFeature() instanceof EStructuralFeature feature) {
            List<EObject> values = new ArrayList<>();
            collect(notification.getOldValue(), values);
            collect(notification.getNewValue(), values);
            if (feature instanceof EReference reference && reference.isContainment()) {
                concerned.add(owner);
                values.forEach(this::comesOrGoes);
            } else {
                everything |= owner == root;
                changed.add(owner);
                owner.eAllContents().forEachRemaining(changed::add);
                concerned.addAll(values);
                concerned.addAll(owner.eCrossReferences());
            }
        }
    }

    private static void collect(Object value, Collection<EObject> into) {
        if (value instanceof EObject element) {
            into.add(element);
        } else if (value instanceof Collection<?> several) {
            several.forEach(each -> collect(each, into));
        }
    }

    private void comesOrGoes(EObject element) {
        for (Iterator<EObject> all = EcoreUtil.getAllContents(List.of(element)); all.hasNext();) {
            EObject each = all.next();
            changed.add(each);
            concerned.addAll(each.eCrossReferences());
        }
    }

    /** The elements that may look different since this was last asked. */
    Dirty take() {
        Set<EObject> near = new HashSet<>(concerned);
        near.addAll(changed);
        for (EObject element : changed) {
            getInverseReferences(element, false).forEach(setting -> near.add(setting.getEObject()));
        }
        Set<EObject> all = new HashSet<>();
        for (EObject element : near) {
            EObject at = element;
            while (at != null && all.add(at)) {
                at = at.eContainer();
            }
        }
        Dirty dirty = new Dirty(everything, all);
        everything = false;
        changed.clear();
        concerned.clear();
        return dirty;
    }
}
