package org.comity.ui.matrix;

import org.comity.library.basis.LegalBasis;
import org.comity.library.cooperation.Cooperation;
import org.comity.library.cooperation.CooperationWords;
import org.comity.ui.Messages;
import org.comity.ui.widgets.ReadingText;

/** Everything about one pair of States: how it stands, whom to ask, which channel, and each basis with its reasons, the best first. */
final class PairText {
    private final CooperationWords words;

    PairText(CooperationWords words) {
        this.words = words;
    }

    void write(Cooperation pair, ReadingText text) {
        String channels = words.channels(pair);
        text.clear().heading(words.title(pair));
        text.paragraph(words.sign(pair.outlook()) + " " + words.basis(pair) + (channels.isEmpty() ? "" : ", " + channels), words.summary(pair));
        text.paragraph(words.ask(pair));
        text.heading(Messages.Matrix_channel);
        words.route(pair).forEach(text::bullet);
        text.heading(Messages.Matrix_bases);
        int rank = 1;
        for (LegalBasis basis : pair.bases()) {
            text.paragraph(rank++ + ".  " + words.of(basis.standing()) + "  " + words.name(basis, pair.requested()), words.reasons(basis));
            words.provenance(basis).forEach(text::bullet);
        }
        text.done();
    }
}
