package org.comity.cli;

import org.comity.cli.rehearse.RehearseCase;
import org.comity.exercise.event.Event;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.record.ReadRecord;

/**
 * The case of a record, from the scenario and the trainer's overlay that are kept in it.
 *
 * @param edition the library, as far as this version of Comity has it
 * @param sameEdition whether it was played with this very edition
 */
record RecordedCase(CaseWorld world, Edition edition, boolean sameEdition) {

    /**
     * The case of a record in which something has happened.
     *
     * @throws UnknownCaseException when the record does not tell
     * @throws PackException when this version of Comity cannot read the scenario
     */
    static RecordedCase of(ReadRecord record) throws UnknownCaseException, PackException {
        byte[] scenario = record.attachments().get(RehearseCase.SCENARIO);
        if (scenario == null || record.events().isEmpty()) {
            throw new UnknownCaseException(scenario == null ? "the scenario in the record is damaged" : "nothing was ever recorded in it");
        }
        Edition edition = edition(record);
        CaseWorld world = new CaseWorld(PackReader.read(scenario, "The scenario in the record", edition.library()).scenario(), edition.library());
        boolean same = record.events().get(0).event() instanceof Event.Opened opened && opened.libraryDigest().equals(edition.library().digest());
        return new RecordedCase(world, edition, same);
    }

    private static Edition edition(ReadRecord record) throws UnknownCaseException {
        byte[] overlay = record.attachments().get(RehearseCase.OVERLAY);
        if (overlay == null) {
            return Edition.shipped();
        }
        try {
            return Edition.shipped().with(OverlayFile.read(overlay, "The overlay in the record"));
        } catch (OverlayException e) {
            throw new UnknownCaseException("the overlay in the record does not fit this edition of the library. " + e.getMessage(), e);
        }
    }
}
