package org.redress.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files that no decision should look like, in one folder with decisions, read with the heap that is recommended. */
@Tag("faults")
class BadFilesIntegrationTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final Laboratory laboratory = Laboratory.open();
    private final Path input = laboratory.newFolder("bad");
    private final Output output = laboratory.newOutput();

    @Test
    void accountsForEveryFileWithinTheHeap() throws IOException {
        laboratory.corpus().writeToday(input);
        writeBadFiles();
        writeLargeFiles();
        writeOddTexts();

        EndedProcess run = laboratory.extract(input, output).finish();

        assertThat(run.exitCode()).as(run.err()).isZero();
        output.snapshot().requireComplete();
        output.snapshot().requireEveryFileOf(input);
        assertThat(output.snapshot().rejectedFiles())
                .contains(
                        entry("bad/archive.txt", "not_text"),
                        entry("bad/picture.txt", "not_text"),
                        entry("bad/spaces.txt", "empty"),
                        entry("large/50-megabytes.txt", "too_large"),
                        entry("large/one-line.txt", "too_large"),
                        entry("large/blank-lines.txt", "empty"));
        assertThat(output.snapshot().decidedFiles())
                .contains("odd/mark.txt", "odd/utf-16.txt", "odd/windows.txt", "odd/cr.txt", "odd/crlf.txt")
                .contains("odd/separators.txt", "odd/brackets.txt");
    }

    private void writeBadFiles() throws IOException {
        Corpus.write(input, "bad/archive.txt", "PK\u0003\u0004 and so on");
        Corpus.write(input, "bad/picture.txt", "\u0089PNG\r\n\u001A\n and so on");
        Corpus.write(input, "bad/spaces.txt", " \t\u00A0\r\n".repeat(1000), StandardCharsets.UTF_8);
        Corpus.write(input, "bad/controls.txt", laboratory.corpus().decision(0).replace(' ', '\u0001'));
        Corpus.write(input, "bad/nul.txt", laboratory.corpus().decision(1) + "\0");
        Corpus.write(input, "bad/half.txt", laboratory.corpus().decision(2), StandardCharsets.UTF_16BE);
    }

    private void writeLargeFiles() throws IOException {
        String decision = laboratory.corpus().decision(3);
        writeRepeated("large/50-megabytes.txt", decision, 50 * MEGABYTE);
        writeRepeated("large/one-line.txt", "a line without an end ", 10 * MEGABYTE);
        Corpus.write(input, "large/blank-lines.txt", "\n".repeat(1_000_000));
        Corpus.write(
                input,
                "large/one-paragraph.txt",
                laboratory.corpus().decision(4) + "word £5 ".repeat((2 * MEGABYTE - 40_000) / 9));
        Corpus.write(input, "large/many-lines.txt", laboratory.corpus().decision(5) + "\n  1. x".repeat(100_000));
    }

    private void writeOddTexts() throws IOException {
        String[] decisions = new String[8];
        for (int i = 0; i < decisions.length; i++) {
            decisions[i] = plain(laboratory.corpus().decision(10 + i));
        }
        Corpus.write(input, "odd/mark.txt", "\uFEFF" + decisions[0], StandardCharsets.UTF_8);
        Corpus.write(input, "odd/utf-16.txt", "\uFEFF" + decisions[1], StandardCharsets.UTF_16LE);
        Corpus.write(input, "odd/windows.txt", decisions[2] + "\u2019", Charset.forName("windows-1252"));
        Corpus.write(input, "odd/cr.txt", decisions[3].replace('\n', '\r'));
        Corpus.write(input, "odd/crlf.txt", decisions[4].replace("\n", "\r\n"));
        Corpus.write(input, "odd/separators.txt", decisions[5].replace("\n\n", "\n\u2028\n"), StandardCharsets.UTF_8);
        Corpus.write(input, "odd/brackets.txt", decisions[6] + "(".repeat(20_000) + ")".repeat(20_000));
    }

    /** The text in ASCII, so that every encoding can hold it. */
    private static String plain(String text) {
        return text.replaceAll("[^\\x00-\\x7F]", "");
    }

    private void writeRepeated(String path, String text, int bytes) throws IOException {
        byte[] block = text.getBytes(StandardCharsets.ISO_8859_1);
        Path file = input.resolve(path);
        Files.createDirectories(file.getParent());
        try (OutputStream stream = Files.newOutputStream(file)) {
            for (int written = 0; written < bytes; written += block.length) {
                stream.write(block);
            }
        }
    }
}
