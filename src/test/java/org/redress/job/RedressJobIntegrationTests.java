package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.job.SampleTexts.ISSUED;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.state.DamagedStateException;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

class RedressJobIntegrationTests {

    private static final String FORCE = "--run.force=true";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void putFilesIntoTheInputFolder() throws IOException {
        workspace = new Workspace(folder);
        workspace.write("a.txt", decision("91 001 001"));
        workspace.write("below/b.txt", decision("91 001 002"));
        workspace.write("note.txt", "Nothing but a note.");
    }

    @Test
    void publishesASnapshotOfEveryFile() throws IOException {
        PublishedRun run = workspace.run();

        assertThat(workspace.rows("decisions"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("91-001-001:wexcombe-borough-council", "a.txt"),
                        second -> assertThat(second).contains("91-001-002:wexcombe-borough-council", "below/b.txt"));
        assertThat(workspace.rows("rejects"))
                .satisfiesExactly(reject -> assertThat(reject).contains("note.txt", "not_a_decision"));
        assertThat(run.snapshot())
                .isEqualTo(workspace.latest().toRealPath())
                .isDirectoryContaining("glob:**/run.json")
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/datapackage.json");
        assertThat(run.record().files()).isEqualTo(new RunRecord.Files(3, 3, 0, 0, 0, 0, 0));
        assertThat(run.record().rejects()).isEqualTo(Map.of("not_a_decision", 1));
        assertThat(run.record().rows()).containsEntry("decisions", 2L).containsEntry("rejects", 1L);
    }

    @Test
    void readsNothingAgainThatIsUnchanged() throws IOException {
        workspace.run();
        Map<String, String> first = workspace.csv();

        RunRecord second = workspace.run(FORCE).record();

        assertThat(second.files()).isEqualTo(new RunRecord.Files(3, 0, 0, 3, 0, 0, 0));
        assertThat(workspace.csv()).isEqualTo(first);
    }

    @Test
    void publishesWhatARunFromScratchWouldAfterFilesChanged() throws IOException {
        workspace.run();
        workspace.write("a.txt", decision("91 001 001", ISSUED, "Mr Q complains about a fence."));
        workspace.write("c.txt", decision("91 001 003"));
        workspace.delete("below/b.txt");

        RunRecord second = workspace.run().record();

        assertThat(second.files()).isEqualTo(new RunRecord.Files(3, 1, 1, 1, 1, 0, 0));
        assertThat(workspace.csv()).isEqualTo(csvFromScratch());
    }

    @Test
    void publishesTheSameTablesWithOneThreadAndWithTwo() throws IOException {
        for (int number = 10; number < 40; number++) {
            workspace.write("more/" + number + ".txt", decision("91 002 0" + number));
        }
        workspace.run("--redress.threads=1", "--redress.chunk-size=64");
        Map<String, String> one = workspace.csv();
        Workspace other = new Workspace(folder.resolve("other"));
        copyInput(other);

        other.run("--redress.threads=2", "--redress.chunk-size=5");

        assertThat(other.csv()).isEqualTo(one);
    }

    @Test
    void keepsOneFileOfEveryDecision() throws IOException {
        workspace.write("copy.txt", decision("91 001 001"));
        workspace.write("later.txt", decision("91 001 002", ISSUED.plusDays(1), "Ms P complains again."));

        workspace.run();

        assertThat(workspace.rows("decisions"))
                .satisfiesExactly(
                        first -> assertThat(first).contains(",a.txt,"),
                        second -> assertThat(second).contains(",later.txt,"));
        assertThat(workspace.rows("rejects"))
                .anySatisfy(reject -> assertThat(reject).contains("copy.txt", "duplicate", "a.txt"))
                .anySatisfy(reject -> assertThat(reject).contains("below/b.txt", "superseded", "later.txt"));
    }

    @Test
    void readsTheOthersWhenOneFileCannotBeRead() throws IOException {
        Files.write(workspace.input().resolve("bad.txt"), new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, (byte) 0x9d});
        Files.write(workspace.input().resolve("huge.txt"), new byte[5000]);

        RunRecord run = workspace.run("--redress.max-document-bytes=4999B").record();

        assertThat(run.rejects()).isEqualTo(Map.of("not_a_decision", 1, "not_text", 1, "too_large", 1));
        assertThat(run.rows()).containsEntry("decisions", 2L);
    }

    @Test
    void readsFilesAgainWhenTheSettingsThatDecideAboutThemChange() throws IOException {
        workspace.run("--redress.max-document-bytes=100B");

        RunRecord second = workspace.run().record();

        assertThat(second.files().changed()).isEqualTo(3);
        assertThat(second.rows()).containsEntry("decisions", 2L);
    }

    @Test
    void publishesNothingFromAnEmptyFolder() throws IOException {
        workspace.run();
        Path before = workspace.latest().toRealPath();
        workspace.delete("a.txt");
        workspace.delete("below/b.txt");
        workspace.delete("note.txt");

        assertThat(workspace.bringUpToDate()).isEqualTo(new EmptyRun());
        assertThat(workspace.latest().toRealPath()).isEqualTo(before);
    }

    @Test
    void leavesTheLatestSnapshotInPlaceWhenARunFails() throws IOException {
        workspace.run();
        Path before = workspace.latest().toRealPath();

        try (ConfigurableApplicationContext application = workspace.open(FORCE)) {
            application.getBean(JdbcTemplate.class).update("UPDATE staged_decision SET decision = X'7B'");
            DatasetRun run = application.getBean(DatasetRun.class);
            assertThatThrownBy(run::run).isInstanceOf(DamagedStateException.class);
        }

        assertThat(workspace.latest().toRealPath()).isEqualTo(before);
        try (var snapshots = Files.list(workspace.output().resolve("snapshots"))) {
            assertThat(snapshots).containsExactly(before);
        }
    }

    @Test
    void goesOnFromWhereAKilledRunWasCutOff() throws IOException {
        workspace.run();
        Map<String, String> expected = workspace.csv();
        try (ConfigurableApplicationContext application = workspace.open()) {
            JobRepository repository = application.getBean(JobRepository.class);
            long killed = leaveRunning(repository);
            forget(application.getBean(JdbcTemplate.class), "below/b.txt");

            application.getBean(DatasetRun.class).run();

            assertThat(repository.getJobExecution(killed))
                    .extracting(JobExecution::getStatus)
                    .isEqualTo(BatchStatus.FAILED);
            assertThat(repository.findRunningJobExecutions("redress")).isEmpty();
        }
        assertThat(workspace.csv()).isEqualTo(expected);
    }

    /** What the process leaves behind when it is killed in the step extract. */
    private static long leaveRunning(JobRepository repository) {
        JobParameters parameters = new JobParameters();
        JobExecution execution = repository.createJobExecution(
                repository.createJobInstance("redress", parameters), parameters, new ExecutionContext());
        execution.setStatus(BatchStatus.STARTED);
        execution.setStartTime(LocalDateTime.now(ZoneOffset.UTC));
        repository.update(execution);
        StepExecution step = repository.createStepExecution("extract", execution);
        step.setStatus(BatchStatus.STARTED);
        repository.update(step);
        return execution.getId();
    }

    private static void forget(JdbcTemplate jdbc, String path) {
        jdbc.update(
                "DELETE FROM staged_decision WHERE path_sha256 = (SELECT path_sha256 FROM source_file WHERE path = ?)",
                path);
        jdbc.update("UPDATE source_file SET state = 'PENDING', decision_id = NULL WHERE path = ?", path);
    }

    private Map<String, String> csvFromScratch() throws IOException {
        Workspace fresh = new Workspace(folder.resolve("fresh"));
        copyInput(fresh);
        fresh.run();
        return fresh.csv();
    }

    private void copyInput(Workspace target) throws IOException {
        try (var files = Files.walk(workspace.input())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                target.write(workspace.input().relativize(file).toString(), Files.readString(file));
            }
        }
    }
}
