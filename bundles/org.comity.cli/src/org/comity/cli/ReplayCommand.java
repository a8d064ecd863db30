package org.comity.cli;

import java.io.PrintStream;
import java.util.List;

import org.apache.commons.cli.Options;
import org.comity.assessment.Assessment;
import org.comity.assessment.Assessor;
import org.comity.cli.rehearse.RehearseCase;
import org.comity.pack.PackException;
import org.comity.record.Damage;
import org.comity.record.Fork;
import org.comity.record.ReadRecord;
import org.comity.record.RecordException;
import org.comity.record.RecordReader;
import org.comity.record.Replay;
import org.comity.record.StateDigest;
import org.comity.record.UnreadableEventException;

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
        origin(record, out);
        try {
            RecordedCase played = RecordedCase.of(record);
            if (record.attachments().containsKey(RehearseCase.OVERLAY)) {
                out.println("overlay in the record, facts overridden in the library: " + played.edition().overlay().corrections().size());
            }
            if (!played.sameEdition()) {
                out.println("Note: it was played with another edition of the reference library; the score is that of this edition.");
            }
            Assessment assessment = Assessor.assess(played.world(), record.events());
            out.println("score: " + Account.number(assessment.score()) + fatal(assessment));
        } catch (UnknownCaseException e) {
            out.println("score: not known, since " + e.getMessage());
        }
    }

    private static void origin(ReadRecord record, PrintStream out) {
        try {
            Fork.origin(record).ifPresent(origin -> out.println("forked from " + origin.file() + " after event " + origin.event() + ", whose hash there is "
                    + origin.hash()));
        } catch (UnreadableEventException e) {
            out.println("forked from another record; which one, this Comity cannot read (" + e.getMessage() + ")");
        }
    }

    private static String fatal(Assessment assessment) {
        if (!assessment.isFatal()) {
            return "";
        }
        return assessment.points() > assessment.score() ? " (capped by a fatal error)" : " (a fatal error was made)";
    }
}
