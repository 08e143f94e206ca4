package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.report.ReportAgreement;

/** The report of real runs. */
class ReportIntegrationTests {

    @TempDir
    private Path folder;

    @Test
    void theReportOfTheSamplesSaysWhatTheirTablesHold() throws Exception {
        Workspace workspace = new Workspace(folder);
        try (Stream<Path> samples = Files.walk(Path.of("input"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Path copy = workspace.input().resolve(Path.of("input").relativize(sample));
                Files.createDirectories(copy.getParent());
                Files.copy(sample, copy);
            }
        }

        PublishedRun run = workspace.run();

        ReportAgreement.check(run.snapshot());
        assertThat(run.record().slowestFiles()).hasSize(SlowestFiles.REMEMBERED);
        assertThat(run.record().filled().get("decisions")).containsEntry("decision_id", 11L);
        assertThat(report(run))
                .contains(
                        "11 decisions about 11 organisations",
                        "There is no snapshot before this one",
                        "archive/91-004-217.txt",
                        run.record().slowestFiles().get(0).path());
    }

    @Test
    void theReportComparesWithTheSnapshotBefore() throws IOException {
        Workspace workspace = new Workspace(folder);
        workspace.write("a.txt", decision("91 001 001"));
        PublishedRun first = workspace.run();
        workspace.write("b.txt", decision("91 001 002"));

        String report = report(workspace.run());

        assertThat(first.record().filled().get("decisions")).containsEntry("decision_id", 1L);
        assertThat(report)
                .contains("Compared with the snapshot of ", "1 new file, 0 changed, 1 unchanged, 0 vanished")
                .containsPattern("decisions</th>\\s*<td>2</td>\\s*<td>1</td>\\s*<td>\\+1</td>");
    }

    @Test
    void aSnapshotOfAnOlderVersionIsComparedAsFarAsItGoes() throws IOException {
        Workspace workspace = new Workspace(folder);
        workspace.write("a.txt", decision("91 001 001"));
        Path record = workspace.run().snapshot().resolve(RunRecord.FILE_NAME);
        Files.writeString(record, Files.readString(record).replace("\"filled\"", "\"no_longer\""));
        workspace.write("b.txt", decision("91 001 002"));

        assertThat(report(workspace.run()))
                .contains("Compared with the snapshot of ", "The snapshot before noted no such shares.");
    }

    private static String report(PublishedRun run) throws IOException {
        return Files.readString(run.snapshot().resolve("report.html"));
    }
}
