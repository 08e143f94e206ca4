package org.redress.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.job.SampleTexts.ISSUED;
import static org.redress.job.SampleTexts.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.config.ConfigFiles;
import org.redress.decision.Reject;
import org.redress.extraction.DecisionReader;
import org.redress.source.InputFolder;
import org.redress.staging.StagedDataset;

class DryRunTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void putFilesIntoTheInputFolder() throws IOException {
        workspace = new Workspace(folder);
        workspace.write("a.txt", decision("91 001 001"));
        workspace.write("b.txt", decision("91 001 002"));
        workspace.write("copy/a.txt", decision("91 001 001"));
        workspace.write("later/b.txt", decision("91 001 002", ISSUED.plusDays(1), "Ms P complains."));
        workspace.write("note.txt", "Nothing but a note.");
    }

    @Test
    void findsWhatARunWouldPublish() throws IOException {
        workspace.run();

        StagedDataset found = read(path -> true);

        assertThat(workspace.rows("decisions"))
                .zipSatisfy(
                        () -> found.decisions(),
                        (row, decision) -> assertThat(row)
                                .startsWith(decision.id())
                                .contains("," + decision.source().path() + ","));
        assertThat(found.rejects()).extracting(DryRunTests::row).containsExactlyElementsOf(workspace.rows("rejects"));
    }

    @Test
    void tellsWhichWantedFilesAreCopiesOfOthers() {
        StagedDataset found = read(path -> path.equals("copy/a.txt") || path.equals("b.txt"));

        assertThat(found.decisions()).isExhausted();
        assertThat(found.rejects())
                .extracting(
                        reject -> reject.source().path() + " " + reject.reason().code())
                .containsExactly("b.txt superseded", "copy/a.txt duplicate");
    }

    @Test
    void leavesNothingBehind() {
        read(path -> true);

        assertThat(workspace.output()).isEmptyDirectory();
    }

    private StagedDataset read(Predicate<String> wanted) {
        return new DryRun(new InputFolder(workspace.input()), READER, 2).read(wanted);
    }

    private static String row(Reject reject) {
        return String.join(
                ",",
                reject.source().path(),
                reject.source().sha256(),
                reject.reason().code(),
                reject.detail());
    }
}
