package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotRetentionTests {

    @TempDir
    private Path output;

    private Path snapshots = Path.of("");

    @BeforeEach
    void makeFolder() throws IOException {
        snapshots = Files.createDirectory(output.resolve("snapshots"));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20260104T020000Z",
        "2, 20260103T020000Z 20260104T020000Z",
        "4, 20260101T020000Z 20260102T020000Z 20260103T020000Z 20260104T020000Z",
        "7, 20260101T020000Z 20260102T020000Z 20260103T020000Z 20260104T020000Z",
        "0, 20260101T020000Z 20260102T020000Z 20260103T020000Z 20260104T020000Z"
    })
    void keepsTheNewest(int kept, String left) throws IOException {
        make("20260101T020000Z", "20260102T020000Z", "20260103T020000Z", "20260104T020000Z");

        prune("20260104T020000Z", kept);

        assertThat(names()).containsExactly(left.split(" ", -1));
    }

    @Test
    void keepsTheNewestWhenTheClockWentBack() throws IOException {
        make("19700101T000012Z", "20260101T020000Z", "20260102T020000Z", "20260103T020000Z");

        prune("19700101T000012Z", 3);

        assertThat(names()).containsExactly("19700101T000012Z", "20260102T020000Z", "20260103T020000Z");
    }

    @Test
    void deletesSnapshotsFromTheFutureFirst() throws IOException {
        make("20260101T020000Z", "20260102T020000Z", "20260103T020000Z", "20310101T020000Z", "20320101T020000Z");

        prune("20260103T020000Z", 3);

        assertThat(names()).containsExactly("20260101T020000Z", "20260102T020000Z", "20260103T020000Z");
    }

    @Test
    void keepsTheNewestNightAfterNightWhateverTheClockSays() throws IOException {
        String clock = "20260101 20260102 20400101 20400102 20400103 20260106 20260107 19700101 19700101 20260110";
        for (String day : clock.split(" ", -1)) {
            Path newest = Files.createDirectory(SnapshotName.findFree(snapshots, day + "T020000Z"));
            store().prune(newest, 3);
            assertThat(newest).isDirectory();
            assertThat(names().size()).isLessThanOrEqualTo(3);
        }
        assertThat(names()).containsExactly("19700101T020000Z", "19700101T020000Z-2", "20260110T020000Z");
    }

    @Test
    void leavesAloneWhatIsNoSnapshot() throws IOException {
        make("20260101T020000Z", "20260102T020000Z", "my copy", "20260101");
        Files.writeString(snapshots.resolve("20250101T020000Z"), "a file");

        prune("20260102T020000Z", 1);

        assertThat(names()).containsExactly("20250101T020000Z", "20260101", "20260102T020000Z", "my copy");
    }

    @Test
    void deletesNothingWhenTheLatestIsACopyOfWhichNobodyKnowsTheSnapshot() throws IOException {
        make("20260101T020000Z", "20260102T020000Z");

        store().prune(Files.createDirectory(output.resolve("latest")), 1);

        assertThat(names()).containsExactly("20260101T020000Z", "20260102T020000Z");
    }

    private void make(String... names) throws IOException {
        for (String name : names) {
            Path snapshot = Files.createDirectory(snapshots.resolve(name));
            Files.writeString(snapshot.resolve("decisions.csv"), "");
        }
    }

    private void prune(String newest, int kept) throws IOException {
        store().prune(snapshots.resolve(newest), kept);
    }

    private SnapshotStore store() {
        return SampleSnapshots.store(output, CsvStyle.EXACT);
    }

    private List<String> names() throws IOException {
        return Folders.list(snapshots).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }
}
