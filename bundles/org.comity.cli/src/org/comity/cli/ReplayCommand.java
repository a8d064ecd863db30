package org.comity.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;

import org.apache.commons.cli.Options;
import org.comity.assessment.Assessment;
import org.comity.assessment.Assessor;
import org.comity.cli.rehearse.RehearseCase;
import org.comity.exercise.event.Event;
import org.comity.exercise.event.Recorded;
import org.comity.exercise.world.CaseWorld;
import org.comity.library.ReferenceLibrary;
import org.comity.library.overlay.Edition;
import org.comity.library.overlay.OverlayException;
import org.comity.library.overlay.OverlayFile;
import org.comity.pack.PackException;
import org.comity.pack.PackReader;
import org.comity.record.Damage;
import org.comity.record.ReadRecord;
import org.comity.record.RecordException;
import org.comity.record.RecordReader;
import org.comity.record.Replay;
import org.comity.record.StateDigest;

/**
 * {@code replay RECORD}: verifies the hash chain of a record, replays it, and prints the digest of the final state and the score.
 * Exit code 1 when the record is damaged; what lies before the damage is replayed all the same.
 */
final class ReplayCommand implements Command {
    @Override
    public int run(List<String> arguments, PrintStream out) throws MisuseException, FailedException {
        Arguments parsed = Arguments.parse(arguments, new Options(), "the record to replay, such as out/glass-office/exercise.comity");
        try {
            ReadRecord record = RecordReader.read(parsed.path());
            record.damages().forEach(damage -> out.println("DAMAGED: " + damage.sentence()));
            boolean cut = record.damages().stream().anyMatch(Damage.FromEvent.class::isInstance);
            out.println(record.events().size() + (cut ? " events before the damage" : " events, every hash matches"));
            if (!record.events().isEmpty()) {
                replay(record, out);
            }
            return record.damages().isEmpty() ? 0 : 1;
        } catch (RecordException | PackException e) {
            throw new FailedException(e.getMessage(), e);
        }
    }

    private static void replay(ReadRecord record, PrintStream out) throws PackException {
        out.println("digest: " + StateDigest.of(Replay.of(record.events())));
        byte[] scenario = record.attachments().get(RehearseCase.SCENARIO);
        if (scenario == null) {
            out.println("score: not known, since the scenario in the record is damaged");
            return;
        }
        Optional<ReferenceLibrary> library = library(record, out);
        if (library.isEmpty()) {
            return;
        }
        CaseWorld world = new CaseWorld(PackReader.read(scenario, "The scenario in the record", library.get()).scenario(), library.get());
        otherEdition(record.events().get(0), library.get(), out);
        Assessment assessment = Assessor.assess(world, record.events());
        out.println("score: " + Account.number(assessment.score()) + fatal(assessment));
    }

    private static String fatal(Assessment assessment) {
        if (!assessment.isFatal()) {
            return "";
        }
        return assessment.points() > assessment.score() ? " (capped by a fatal error)" : " (a fatal error was made)";
    }

    /** The library that it was played with, as far as this version of Comity has it: with the trainer's overlay that is in the record. */
    private static Optional<ReferenceLibrary> library(ReadRecord record, PrintStream out) {
        byte[] overlay = record.attachments().get(RehearseCase.OVERLAY);
        if (overlay == null) {
            return Optional.of(Edition.shipped().library());
        }
        try {
            Edition edition = Edition.shipped().with(OverlayFile.read(overlay, "The overlay in the record"));
            out.println("overlay in the record, facts overridden in the library: " + edition.overlay().corrections().size());
            return Optional.of(edition.library());
        } catch (OverlayException e) {
            out.println("score: not known, since the overlay in the record does not fit this edition of the library. " + e.getMessage());
            return Optional.empty();
        }
    }

    private static void otherEdition(Recorded first, ReferenceLibrary library, PrintStream out) {
        if (first.event() instanceof Event.Opened opened && !opened.libraryDigest().equals(library.digest())) {
            out.println("Note: it was played with another edition of the reference library; the score is that of this edition.");
        }
    }
}
