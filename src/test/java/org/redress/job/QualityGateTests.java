package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;
import org.redress.staging.Reading;
import org.redress.staging.ReadingsInMemory;
import org.redress.staging.StagedDataset;

class QualityGateTests {

    private final QualityGate gate = new QualityGate(RejectLimit.of("10%"));

    @Test
    void saysHowManyWereRejectedAndWhy() {
        List<Reject> rejects = List.of(
                reject("a.txt", RejectReason.EMPTY),
                reject("b.txt", RejectReason.NOT_A_DECISION),
                reject("c.txt", RejectReason.NOT_A_DECISION),
                reject("d.txt", RejectReason.NOT_A_DECISION));

        assertThat(gate.objection(staged(rejects), 30))
                .get()
                .asString()
                .contains("4 of 30 files (13.33%)", "10%", "not_a_decision 3, empty 1", "a.txt (empty)", "rejects.csv")
                .doesNotContain("d.txt");
    }

    @Test
    void doesNotCountOtherTextsOfTheSameDecision() {
        List<Reject> rejects = List.of(
                reject("a.txt", RejectReason.DUPLICATE),
                reject("b.txt", RejectReason.SUPERSEDED),
                reject("c.txt", RejectReason.EMPTY));

        assertThat(gate.objection(staged(rejects), 10)).isEmpty();
        assertThat(gate.objection(staged(rejects), 9)).get().asString().contains("1 of 9 files (11.11%)");
    }

    private static StagedDataset staged(List<Reject> rejects) {
        ReadingsInMemory readings = new ReadingsInMemory(path -> true);
        rejects.forEach(reject -> readings.store(new Reading.Rejected(reject)));
        return readings.select();
    }

    private static Reject reject(String path, RejectReason reason) {
        return new Reject(new SourceFile(path, ""), reason, "detail");
    }
}
