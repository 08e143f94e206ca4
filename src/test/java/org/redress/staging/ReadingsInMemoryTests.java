package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.staging.SampleDecisions.ISSUED;
import static org.redress.staging.SampleDecisions.decision;
import static org.redress.staging.SampleDecisions.file;

import org.junit.jupiter.api.Test;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

class ReadingsInMemoryTests {

    private final ReadingsInMemory readings = new ReadingsInMemory(path -> !path.startsWith("other"));

    @Test
    void givesBackWantedDecisionsInTheOrderOfTheirIds() {
        Decision second = decision("a.txt", "24 001 002", ISSUED, "Second.");
        Decision first = decision("b.txt", "24 001 001", ISSUED, "First.");
        readings.store(new Reading.Decided(second));
        readings.store(new Reading.Decided(first));
        readings.store(new Reading.Decided(decision("other.txt", "24 001 003", ISSUED, "Not wanted.")));

        assertThat(readings.select().decisions()).toIterable().containsExactly(first, second);
    }

    @Test
    void givesBackWantedRejectsInTheOrderOfTheirPaths() {
        Reject second = new Reject(file("b.txt"), RejectReason.EMPTY, "no text");
        Reject first = new Reject(file("a.txt"), RejectReason.NOT_TEXT, "a PDF");
        readings.store(new Reading.Rejected(second));
        readings.store(new Reading.Rejected(first));
        readings.store(new Reading.Rejected(new Reject(file("other.pdf"), RejectReason.NOT_TEXT, "a PDF")));

        assertThat(readings.select().rejects()).containsExactly(first, second);
    }

    @Test
    void refusesAWantedCopyOfAFileThatIsNotWanted() {
        readings.store(new Reading.Decided(decision("wanted.txt", "24 001 001", ISSUED, "The same.")));
        readings.store(new Reading.Decided(decision("other.txt", "24 001 001", ISSUED, "The same.")));

        assertThat(readings.select().decisions()).isExhausted();
        assertThat(readings.select().rejects())
                .containsExactly(new Reject(file("wanted.txt"), RejectReason.DUPLICATE, "same text as other.txt"));
    }
}
