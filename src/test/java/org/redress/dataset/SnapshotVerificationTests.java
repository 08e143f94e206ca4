package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.dataset.verification.Damage;
import org.redress.dataset.verification.NotASnapshotException;
import org.redress.dataset.verification.SnapshotVerification;
import org.redress.dataset.verification.Verdict;

/** Every kind of damage is found in the file that has it, and nothing else is. */
class SnapshotVerificationTests {

    private final SnapshotVerification verification = new SnapshotVerification();

    @TempDir
    private Path temporary;

    private Path folder = Path.of("");

    @BeforeEach
    void nameFolder() throws IOException {
        folder = temporary.toRealPath().resolve("snapshot");
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingWrongWithWhatWasPublished(CsvStyle style) throws IOException {
        HandMadeSnapshot.write(folder, style, HandMadeSnapshot.sampleRows());

        Verdict verdict = verification.verify(folder);

        assertThat(verdict.damage()).isEmpty();
        assertThat(verdict.isIntact()).isTrue();
        assertThat(verdict.tables()).isEqualTo(Tables.ALL.size());
        assertThat(verdict.rows()).isEqualTo(HandMadeSnapshot.sampleRows().size());
        assertThat(verification.looksComplete(folder)).isTrue();
    }

    @Test
    void findsNothingWrongWithTablesWithoutRows() throws IOException {
        HandMadeSnapshot.write(folder, List.of());

        assertThat(verification.verify(folder).damage()).isEmpty();
    }

    @Test
    void findsEveryFlippedByteInCsv() throws IOException {
        HandMadeSnapshot snapshot = sample();
        byte[] original = Files.readAllBytes(snapshot.file("dates.csv"));
        for (int i = 0; i < original.length; i++) {
            Files.write(snapshot.file("dates.csv"), flip(original, i));
            assertThat(damage())
                    .as("byte %d", i)
                    .isNotEmpty()
                    .allSatisfy(damage -> assertThat(damage.file()).isEqualTo("dates.csv"))
                    .anySatisfy(damage -> assertThat(damage.fact()).contains("its sha256 is"));
        }
    }

    @Test
    void findsEveryFlippedByteInParquet() throws IOException {
        HandMadeSnapshot snapshot = sample();
        byte[] original = Files.readAllBytes(snapshot.file("dates.parquet"));
        for (int i = 0; i < original.length; i += 7) {
            Files.write(snapshot.file("dates.parquet"), flip(original, i));
            assertThat(damage()).as("byte %d", i).anySatisfy(damage -> {
                assertThat(damage.file()).isEqualTo("dates.parquet");
                assertThat(damage.fact()).contains("its sha256 is");
            });
        }
    }

    @Test
    void saysInWhichCellTheFilesDiffer() throws IOException {
        HandMadeSnapshot snapshot = sample();
        String csv = Files.readString(snapshot.file("dates.csv"));
        Files.writeString(snapshot.file("dates.csv"), csv.replace("2023-05-01,2023-05-01", "2023-05-01,2023-05-02"));

        assertThat(damage())
                .extracting(Damage::toString)
                .contains("dates.csv: row 1, column date_end: not what the Parquet file has");
    }

    @ParameterizedTest
    @ValueSource(strings = {"paragraphs.csv", "paragraphs.parquet"})
    void findsThatAFileIsCutOff(String name) throws IOException {
        Path file = sample().file(name);
        byte[] original = Files.readAllBytes(file);
        for (int length = 0; length < original.length; length += 97) {
            Files.write(file, Arrays.copyOf(original, length));
            assertThat(damage())
                    .as("length %d", length)
                    .contains(new Damage(
                            name, "holds " + length + " bytes, but datapackage.json says " + original.length));
            assertThat(verification.looksComplete(folder)).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dates.csv", "dates.parquet", "paragraphs.parquet", "report.html", "run.json"})
    void findsThatAFileIsMissing(String name) throws IOException {
        Files.delete(sample().file(name));

        assertThat(damage()).containsExactly(new Damage(name, "is missing"));
        assertThat(verification.looksComplete(folder)).isFalse();
    }

    @Test
    void findsAFileThatDoesNotBelongThere() throws IOException {
        Files.writeString(sample().file("dates.csv.bak"), "old");

        assertThat(damage()).containsExactly(new Damage("dates.csv.bak", "is not part of the snapshot"));
    }

    @Test
    void findsAnExtraRowInCsv() throws IOException {
        HandMadeSnapshot snapshot = sample();
        List<String> lines = Files.readAllLines(snapshot.file("rejects.csv"));
        Files.writeString(snapshot.file("rejects.csv"), lines.get(lines.size() - 1) + "\n", StandardOpenOption.APPEND);

        assertThat(damage())
                .contains(new Damage("rejects.csv", "holds 3 rows, but datapackage.json says 2"))
                .allSatisfy(damage -> assertThat(damage.file()).isEqualTo("rejects.csv"));
    }

    @Test
    void findsAnExtraRowInParquet() throws IOException {
        HandMadeSnapshot snapshot = sample();
        List<TableRow> more = HandMadeSnapshot.sampleRows();
        more.add(RejectsTable.TABLE.row(SampleDecisions.rejects().get(1)));
        snapshot.takeParquetFrom(HandMadeSnapshot.write(folder.resolveSibling("other"), more), RejectsTable.TABLE);

        assertThat(damage())
                .containsExactlyInAnyOrder(
                        new Damage("rejects.parquet", "row 3 has the key of an earlier row"),
                        new Damage("rejects.parquet", "holds 3 rows, but datapackage.json says 2"));
    }

    @Test
    void findsAMissingRowInParquet() throws IOException {
        HandMadeSnapshot snapshot = sample();
        List<TableRow> fewer = new ArrayList<>(HandMadeSnapshot.sampleRows());
        fewer.removeIf(row -> row.table().equals(IssuesTable.TABLE));
        snapshot.takeParquetFrom(HandMadeSnapshot.write(folder.resolveSibling("other"), fewer), IssuesTable.TABLE);

        assertThat(damage()).containsExactly(new Damage("issues.parquet", "holds 0 rows, but datapackage.json says 3"));
    }

    @Test
    void findsAWrongChecksum() throws IOException {
        HandMadeSnapshot snapshot = sample();
        describe(snapshot, "\"hash\" : \"sha256:[0-9a-f]{8}", "\"hash\" : \"sha256:00000000");

        assertThat(damage())
                .hasSize(2 * Tables.ALL.size())
                .allSatisfy(damage -> assertThat(damage.fact()).startsWith("its sha256 is "));
    }

    @Test
    void findsAWrongNumberOfRows() throws IOException {
        HandMadeSnapshot snapshot = sample();
        describe(snapshot, "\"rows\" : 7", "\"rows\" : 8");

        assertThat(damage())
                .contains(
                        new Damage("paragraphs.csv", "holds 7 rows, but datapackage.json says 8"),
                        new Damage("paragraphs.parquet", "holds 7 rows, but datapackage.json says 8"));
    }

    @Test
    void findsTheSameKeyTwice() throws IOException {
        List<TableRow> rows = HandMadeSnapshot.sampleRows();
        rows.add(2, rows.get(2));
        HandMadeSnapshot.write(folder, rows);

        assertThat(damage()).containsExactly(new Damage("paragraphs.parquet", "row 2 has the key of an earlier row"));
    }

    @Test
    void findsRowsOutOfOrder() throws IOException {
        List<TableRow> rows = HandMadeSnapshot.sampleRows();
        rows.add(rows.remove(0));
        HandMadeSnapshot.write(folder, rows);

        assertThat(damage()).contains(new Damage("decisions.parquet", "row 3 stands out of order"));
    }

    @Test
    void findsRowsWithoutDecision() throws IOException {
        List<TableRow> rows = HandMadeSnapshot.sampleRows();
        rows.remove(1);
        HandMadeSnapshot.write(folder, rows);

        assertThat(damage())
                .contains(
                        new Damage("paragraphs.parquet", "row 1 names a row of decisions that is not there"),
                        new Damage("issues.parquet", "row 1 names a row of decisions that is not there"))
                .hasSize(5);
    }

    @Test
    void findsARemedyWithoutParagraph() throws IOException {
        List<TableRow> rows = HandMadeSnapshot.sampleRows();
        rows.removeIf(row -> row.table().equals(ParagraphsTable.TABLE));
        HandMadeSnapshot.write(folder, rows);

        assertThat(damage())
                .contains(new Damage("remedies.parquet", "row 1 names a row of paragraphs that is not there"))
                .hasSize(3);
    }

    @Test
    void findsThatTheDescriptionIsMissing() throws IOException {
        Files.delete(sample().file("datapackage.json"));

        assertThat(damage()).containsExactly(new Damage("datapackage.json", "is missing"));
        assertThat(verification.looksComplete(folder)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"spreadsheetSafe\": 1}",
                "{\"spreadsheetSafe\": false, \"resources\": [{\"name\": 5}]}"
            })
    void findsThatTheDescriptionIsNone(String content) throws IOException {
        Files.writeString(sample().file("datapackage.json"), content);

        assertThat(damage())
                .singleElement()
                .satisfies(damage ->
                        assertThat(damage.toString()).startsWith("datapackage.json: does not describe a snapshot: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../dates.csv", "/etc/passwd", ".hidden", ""})
    void readsNoFileOutsideTheFolder(String path) throws IOException {
        HandMadeSnapshot snapshot = sample();
        describe(snapshot, "\"path\" : \"dates.csv\"", "\"path\" : \"" + path + "\"");

        assertThat(damage())
                .singleElement()
                .satisfies(damage -> assertThat(damage.fact()).contains("is not the name of a file in the snapshot"));
    }

    @Test
    void takesNoOtherFolderForASnapshot() throws IOException {
        Files.createDirectory(folder);

        assertThatThrownBy(this::damage)
                .isInstanceOf(NotASnapshotException.class)
                .hasMessageContaining(folder + " is not a snapshot: it holds no datapackage.json");
    }

    @Test
    void saysThatThereIsNoSuchFolder() {
        assertThatThrownBy(this::damage)
                .isInstanceOf(NotASnapshotException.class)
                .hasMessageContaining("there is no such folder");
    }

    private HandMadeSnapshot sample() throws IOException {
        return HandMadeSnapshot.write(folder, HandMadeSnapshot.sampleRows());
    }

    private List<Damage> damage() throws IOException {
        return verification.verify(folder).damage();
    }

    private static void describe(HandMadeSnapshot snapshot, String pattern, String replacement) throws IOException {
        Path file = snapshot.file("datapackage.json");
        Files.writeString(file, Files.readString(file).replaceAll(pattern, replacement));
    }

    private static byte[] flip(byte[] bytes, int position) {
        byte[] flipped = bytes.clone();
        flipped[position] ^= 1;
        return flipped;
    }
}
