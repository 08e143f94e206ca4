package org.redress.report;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The report against what DuckDB makes of the tables beside it. */
class ReportAgreementTests {

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theReportSaysWhatTheTablesHold(long seed) throws Exception {
        RandomDecisions decisions = new RandomDecisions(seed, LocalDate.of(2016, 3, 1), 3200);

        ReportAgreement.check(RandomSnapshot.publish(output, decisions.make(700)));
    }
}
