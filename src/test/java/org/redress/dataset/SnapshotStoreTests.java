package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.redress.dataset.SampleSnapshots.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.dataset.verification.DamagedSnapshotException;
import org.redress.decision.Decision;
import org.redress.decision.Sha256;

class SnapshotStoreTests {

    private static final Instant FIRST_NIGHT = Instant.parse("2026-01-31T02:03:04.567Z");
    private static final Instant SECOND_NIGHT = Instant.parse("2026-02-01T02:03:04Z");

    private static final SnapshotCheck UNCHECKED = snapshot -> {};

    @TempDir
    Path temporary;

    private Path output = Path.of("");
    private SnapshotStore store = SampleSnapshots.store(output, CsvStyle.EXACT);

    @BeforeEach
    void makeStore() throws IOException {
        output = temporary.toRealPath().resolve("output");
        store = SampleSnapshots.store(output, CsvStyle.EXACT);
    }

    @Test
    void publishesUnderTheUtcTimeAndShowsItAsLatest() throws IOException {
        assertThat(store.latest()).isEmpty();
        Path snapshot = publish(store, FIRST_NIGHT);
        assertThat(snapshot).isEqualTo(output.resolve("snapshots/20260131T020304Z"));
        assertThat(store.latest()).contains(snapshot);
        assertThat(Files.readSymbolicLink(output.resolve("latest"))).hasToString("snapshots/20260131T020304Z");
        assertThat(namesIn(snapshot))
                .hasSize(2 * Tables.ALL.size() + 3)
                .contains("decisions.csv", "decisions.parquet", "datapackage.json", "report.html");
    }

    @Test
    void theLaterSnapshotBecomesTheLatestAndTheEarlierStays() throws IOException {
        Path first = publish(store, FIRST_NIGHT);
        Path second = publish(store, SECOND_NIGHT);
        assertThat(store.latest()).contains(second);
        assertThat(first).isDirectoryContaining("glob:**decisions.csv");
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
    }

    @Test
    void twoRunsWithinOneSecondGetTwoFolders() throws IOException {
        publish(store, FIRST_NIGHT);
        Path second = publish(store, FIRST_NIGHT);
        assertThat(second).hasFileName("20260131T020304Z-2");
        assertThat(store.latest()).contains(second);
    }

    @Test
    void theSameDecisionsGiveTheSameBytes() throws IOException {
        assertThat(hashes(publish(store, FIRST_NIGHT))).isEqualTo(hashes(publish(store, SECOND_NIGHT)));
    }

    @Test
    void aFailureWhileDecisionsPassLeavesTheLatestAndNoDraft() throws IOException {
        Path first = publish(store, FIRST_NIGHT);
        Iterator<Decision> failing = Stream.of(1, 2)
                .map(n -> {
                    if (n == 2) {
                        throw new UncheckedIOException(new IOException("the database went away"));
                    }
                    return SampleDecisions.usual();
                })
                .iterator();
        assertThatThrownBy(() -> publish(store, SECOND_NIGHT, failing)).hasMessageContaining("went away");
        assertOnlySnapshotIs(first);
    }

    @Test
    void aFileThatLostARowIsNotPublished() throws IOException {
        Path first = publish(store, FIRST_NIGHT);
        assertThatThrownBy(() -> {
                    try (SnapshotDraft draft = store.begin(SECOND_NIGHT)) {
                        SampleSnapshots.write(draft, SampleDecisions.all().iterator());
                        loseLastRow(draftFile("dates.csv"));
                        draft.publish();
                    }
                })
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("dates.csv: holds 2 rows, but datapackage.json says 3");
        assertOnlySnapshotIs(first);
    }

    @Test
    void aTornParquetFileIsNotPublished() throws IOException {
        Path first = publish(store, FIRST_NIGHT);
        assertThatThrownBy(() -> {
                    try (SnapshotDraft draft = store.begin(SECOND_NIGHT)) {
                        SampleSnapshots.write(draft, SampleDecisions.all().iterator());
                        flipByteInFirstPage(draftFile("paragraphs.parquet"));
                        draft.publish();
                    }
                })
                .isInstanceOf(DamagedSnapshotException.class)
                .hasMessageContaining("paragraphs.parquet: cannot be read as Parquet");
        assertOnlySnapshotIs(first);
    }

    @Test
    void aDraftThatAKilledRunLeftIsClearedAway() throws IOException {
        store.begin(FIRST_NIGHT).writeText("run.json", "{}");
        publish(store, SECOND_NIGHT);
        assertThat(namesIn(output.resolve("snapshots"))).containsExactly("20260201T020304Z");
    }

    @Test
    void decisionsOutOfOrderOrTwiceAreRefused() {
        Decision usual = SampleDecisions.usual();
        Decision bare = SampleDecisions.all().get(0);
        for (List<Decision> wrong : List.of(List.of(usual, bare), List.of(usual, usual))) {
            assertThatThrownBy(() -> publish(store, FIRST_NIGHT, wrong.iterator()))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not in order of decision_id");
        }
    }

    @Test
    void theObserverSeesEveryDecisionOnceInOrder() throws IOException {
        List<Decision> seen = new ArrayList<>();
        try (SnapshotDraft draft = store.begin(FIRST_NIGHT)) {
            draft.writeTables(SampleDecisions.all().iterator(), List.of(), seen::add);
        }
        assertThat(seen).isEqualTo(SampleDecisions.all());
    }

    @Test
    void countsRowsAndPromisedPayments() throws IOException {
        try (SnapshotDraft draft = store.begin(FIRST_NIGHT)) {
            DatasetCounts counts = draft.writeTables(SampleDecisions.all().iterator(), SampleDecisions.rejects());
            assertThat(counts.rowsByTable().keySet())
                    .containsExactlyElementsOf(
                            Tables.ALL.stream().map(Table::name).toList());
            assertThat(counts.rows("decisions")).isEqualTo(3);
            assertThat(counts.rows("rejects")).isEqualTo(2);
            assertThat(counts.payments().count()).isEqualTo(2);
            assertThat(counts.payments().totalPounds()).isEqualByComparingTo("29629770.00");
        }
    }

    @Test
    void nothingIsPublishedBeforeTheTablesAreWritten() throws IOException {
        try (SnapshotDraft draft = store.begin(FIRST_NIGHT)) {
            assertThatThrownBy(draft::publish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aTextStaysInsideItsSnapshot() throws IOException {
        try (SnapshotDraft draft = store.begin(FIRST_NIGHT)) {
            assertThatThrownBy(() -> draft.writeText("../run.json", "{}")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void withoutSymbolicLinksTheLatestIsACopy() throws IOException {
        SnapshotStore linkless =
                new SnapshotStore(output, CsvStyle.EXACT, UNCHECKED, new LatestSnapshot(output, (link, target) -> {
                    throw new UnsupportedOperationException("no links here");
                }));
        publish(linkless, FIRST_NIGHT);
        Path second = publish(linkless, SECOND_NIGHT);
        assertThat(output.resolve("latest")).isDirectory();
        assertThat(Files.isSymbolicLink(output.resolve("latest"))).isFalse();
        assertThat(hashes(output.resolve("latest"))).isEqualTo(hashes(second));
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
    }

    @Test
    void aCopyThatCannotBeReplacedStays() throws IOException {
        Files.createDirectories(output.resolve("latest"));
        Files.writeString(output.resolve("latest/decisions.csv"), "old");
        SnapshotStore failing =
                new SnapshotStore(output, CsvStyle.EXACT, UNCHECKED, new LatestSnapshot(output, (link, target) -> {
                    // as if the link had vanished before it was moved
                }));
        assertThatThrownBy(() -> publish(failing, FIRST_NIGHT)).isInstanceOf(IOException.class);
        assertThat(output.resolve("latest/decisions.csv")).hasContent("old");
    }

    @Test
    void aLinkTakesThePlaceOfACopy() throws IOException {
        Files.createDirectories(output.resolve("latest"));
        Files.writeString(output.resolve("latest/decisions.csv"), "old");
        Path snapshot = publish(store, FIRST_NIGHT);
        assertThat(store.latest()).contains(snapshot);
        assertThat(namesIn(output)).containsExactly("latest", "snapshots");
    }

    private void assertOnlySnapshotIs(Path snapshot) throws IOException {
        assertThat(store.latest()).contains(snapshot);
        assertThat(namesIn(output.resolve("snapshots")))
                .containsExactly(snapshot.getFileName().toString());
    }

    private Path draftFile(String name) {
        return output.resolve("snapshots/.draft-20260201T020304Z").resolve(name);
    }

    private static void loseLastRow(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Files.write(file, lines.subList(0, lines.size() - 1));
    }

    private static void flipByteInFirstPage(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[60] ^= 1;
        Files.write(file, bytes);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        return Folders.list(folder).stream()
                .map(path -> path.getFileName().toString())
                .toList();
    }

    private static Map<String, String> hashes(Path snapshot) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (Path file : Folders.list(snapshot)) {
            Sha256 sha256 = new Sha256();
            byte[] content = Files.readAllBytes(file);
            sha256.add(content, content.length);
            hashes.put(file.getFileName().toString(), sha256.toHex());
        }
        return hashes;
    }
}
