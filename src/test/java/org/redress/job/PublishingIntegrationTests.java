package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.decision.Sha256;

/** When a run publishes, and what of it stays. */
class PublishingIntegrationTests {

    private static final String FORCE = "--run.force=true";

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void putFilesIntoTheInputFolder() throws IOException {
        workspace = new Workspace(folder);
        workspace.write("a.txt", decision("91 001 001"));
        workspace.write("b.txt", decision("91 001 002"));
        workspace.write("note.txt", "Nothing but a note.");
    }

    @Test
    void publishesNothingWhenNothingHasChanged() throws IOException {
        Path first = workspace.run().snapshot();

        assertThat(workspace.bringUpToDate("--redress.threads=1")).isEqualTo(new UnchangedRun(first, 3));

        assertThat(workspace.latest().toRealPath()).isEqualTo(first);
        assertThat(snapshots()).containsExactly(first);
    }

    @Test
    void publishesTheSameBytesWhenItIsForcedTo() throws IOException {
        Path first = workspace.run().snapshot();

        Path second = workspace.run(FORCE).snapshot();

        assertThat(second).isNotEqualTo(first).isEqualTo(workspace.latest().toRealPath());
        assertThat(hashes(second)).isEqualTo(hashes(first)).containsKeys("decisions.parquet", "datapackage.json");
    }

    @Test
    void publishesTheSameBytesAsARunFromScratch() throws IOException {
        workspace.write("b.txt", "not yet a decision");
        workspace.run();
        workspace.write("b.txt", decision("91 001 002"));
        Workspace fresh = new Workspace(folder.resolve("fresh"));
        fresh.write("a.txt", decision("91 001 001"));
        fresh.write("b.txt", decision("91 001 002"));
        fresh.write("note.txt", "Nothing but a note.");

        assertThat(hashes(workspace.run().snapshot()))
                .isEqualTo(hashes(fresh.run("--redress.threads=1").snapshot()));
    }

    @Test
    void publishesAgainWhenSomethingVanished() throws IOException {
        workspace.run();
        workspace.delete("b.txt");

        workspace.run();

        assertThat(workspace.rows("decisions")).hasSize(1);
    }

    @Test
    void publishesAgainWhenTheCsvIsToLookDifferent() throws IOException {
        workspace.run();

        assertThat(workspace.run("--redress.spreadsheet-safe=true").snapshot().resolve("datapackage.json"))
                .content()
                .contains("\"spreadsheetSafe\" : true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions.csv", "decisions.parquet", "datapackage.json", "run.json", "report.html"})
    void publishesAgainWhenTheLatestSnapshotLostAFile(String name) throws IOException {
        Files.delete(workspace.run().snapshot().resolve(name));

        assertThat(new SnapshotVerification().verify(workspace.run().snapshot()).damage())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions.csv", "datapackage.json", "run.json"})
    void publishesAgainWhenAFileOfTheLatestSnapshotWasCutOff(String name) throws IOException {
        Files.writeString(workspace.run().snapshot().resolve(name), "{");

        assertThat(new SnapshotVerification().verify(workspace.run().snapshot()).damage())
                .isEmpty();
    }

    @Test
    void publishesAgainWhenARunWasKilledBeforeItsSnapshotBecameTheLatest() throws IOException {
        Path first = workspace.run().snapshot();
        workspace.write("c.txt", decision("91 001 003"));
        Path second = workspace.run().snapshot();
        Files.delete(workspace.latest());
        Files.createSymbolicLink(workspace.latest(), workspace.output().relativize(first));

        Path third = workspace.run().snapshot();

        assertThat(workspace.latest().toRealPath()).isEqualTo(third);
        assertThat(hashes(third)).isEqualTo(hashes(second));
    }

    @Test
    void keepsAsManySnapshotsAsItIsTold() throws IOException {
        for (int run = 0; run < 4; run++) {
            workspace.run(FORCE, "--redress.keep-snapshots=3");
        }
        assertThat(snapshots()).hasSize(3).contains(workspace.latest().toRealPath());

        workspace.bringUpToDate("--redress.keep-snapshots=2");

        assertThat(snapshots()).hasSize(2).contains(workspace.latest().toRealPath());
    }

    @Test
    void clearsLeftoversEvenWhenNothingIsPublished() throws IOException {
        workspace.run();
        Path draft = Files.createDirectory(workspace.output().resolve("snapshots/.draft-20260131T020304Z"));
        Files.writeString(draft.resolve("decisions.csv"), "decision_id");

        workspace.bringUpToDate();

        assertThat(draft).doesNotExist();
    }

    private Path[] snapshots() throws IOException {
        try (Stream<Path> snapshots = Files.list(workspace.output().resolve("snapshots"))) {
            return snapshots.toArray(Path[]::new);
        }
    }

    /** Of every file but {@code run.json} and the report, which tell times. */
    private Map<String, String> hashes(Path snapshot) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(snapshot)) {
            for (Path file : files.filter(file -> !file.endsWith("run.json") && !file.endsWith("report.html"))
                    .toList()) {
                Sha256 sha256 = new Sha256();
                byte[] content = Files.readAllBytes(file);
                sha256.add(content, content.length);
                hashes.put(file.getFileName().toString(), sha256.toHex());
            }
        }
        return hashes;
    }
}
