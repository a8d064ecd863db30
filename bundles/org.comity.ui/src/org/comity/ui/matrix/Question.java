package org.comity.ui.matrix;

import java.time.LocalDate;
import java.util.Locale;

import org.comity.library.ReferenceLibrary;
import org.comity.library.cooperation.CooperationMatrix;
import org.comity.model.request.AssistanceType;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * What the matrix is asked.
 *
 * @param type id of the type of assistance
 * @param states place of the choice of States among {@link StateChoice#of}
 * @param day the day on which the requests are made
 */
record Question(String type, int states, LocalDate day) {
    /** What is asked first: records are what most requests are about. */
    static final String FIRST_TYPE = "records";

    CooperationMatrix answer(ReferenceLibrary library, Locale locale, IProgressMonitor monitor) {
        return CooperationMatrix.of(library, StateChoice.of(library, locale).get(states).states(), library.get(AssistanceType.class, type), day, monitor);
    }
}
