package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.dataset.CsvStyle;
import org.redress.dataset.SampleSnapshots;

class VerifyCommandIntegrationTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path output;

    private Path latest = Path.of("");

    @BeforeEach
    void publish() throws IOException {
        SampleSnapshots.publish(SampleSnapshots.store(output, CsvStyle.EXACT), Instant.EPOCH);
        latest = output.resolve("latest");
    }

    @Test
    void saysThatASnapshotIsIntact() {
        assertThat(verify(latest)).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith(latest + " is intact: 8 tables, 26 rows, ");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysWhichFilesAreDamaged() throws IOException {
        Files.delete(latest.resolve("dates.parquet"));
        Files.writeString(latest.resolve("issues.csv"), "decision_id");

        assertThat(verify(latest)).isEqualTo(ExitCode.DATA);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString().lines())
                .contains(
                        "redress: " + latest.resolve("dates.parquet") + ": is missing",
                        "redress: " + latest.resolve("issues.csv")
                                + ": its first row does not name the columns of the table");
    }

    @Test
    void refusesAFolderThatIsNoSnapshot() {
        assertThat(verify(output)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .isEqualToNormalizingNewlines(
                        "redress: " + output + " is not a snapshot: it holds no datapackage.json\n");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThat(verify(output.resolve("nowhere"))).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("there is no such folder");
    }

    @Test
    void saysThatAFileCannotBeRead() throws IOException {
        Files.delete(latest.resolve("dates.csv"));
        Files.createDirectory(latest.resolve("dates.csv"));

        assertThat(verify(latest)).isEqualTo(ExitCode.IO);
        assertThat(err.toString()).startsWith("redress: ");
    }

    private int verify(Path folder) {
        return RedressCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("verify", folder.toString());
    }
}
