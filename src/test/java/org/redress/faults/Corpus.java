package org.redress.faults;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Input folders as they are on two nights, made from the sample decisions: copies under other references, a file of every
 * kind that is rejected, copies of decisions and other texts of them.
 */
final class Corpus {

    /** A file that is below the limit on the size and above nearly everything else. */
    static final int LIMIT_BYTES = 2 * 1024 * 1024;

    private static final Pattern MIDDLE_OF_REFERENCE = Pattern.compile("(?<=\\(\\d\\d )\\d(?=\\d\\d \\d{3}[a-z]?\\))");
    private static final int COPIES_YESTERDAY = 1;
    private static final int COPIES_TODAY = 2;

    private final List<Path> samples;

    /**
     * @param samples folder of sample decisions
     */
    Corpus(Path samples) throws IOException {
        try (Stream<Path> files = Files.list(samples)) {
            this.samples = files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The folder of the night before. */
    void writeYesterday(Path folder) throws IOException {
        writeCopies(folder, COPIES_YESTERDAY);
        writeRejects(folder);
        write(folder, "vanishes.txt", copy(text(decisions().get(0)), 9));
    }

    /** The same folder a night later: with new files, a changed one, and one that has vanished. */
    void writeToday(Path folder) throws IOException {
        writeCopies(folder, COPIES_TODAY);
        writeRejects(folder);
        Path changed = decisions().get(1);
        write(folder, "0/" + changed.getFileName(), copy(text(changed), 0) + "\n");
        writeOtherTexts(folder);
        Path oddName = Path.of(URI.create(folder.toUri() + "caf%C3%A9%20%F0%9F%8F%9B.txt"));
        Files.writeString(oddName, copy(text(decisions().get(4)), 3), StandardCharsets.ISO_8859_1);
    }

    /** A decision that no other file of the corpus holds. */
    String decision(int number) throws IOException {
        return copy(text(decisions().get(number % decisions().size())), 4 + number % 5);
    }

    private void writeCopies(Path folder, int copies) throws IOException {
        for (int copy = 0; copy < copies; copy++) {
            for (Path sample : decisions()) {
                write(folder, copy + "/" + sample.getFileName(), copy(text(sample), copy));
            }
        }
    }

    private void writeRejects(Path folder) throws IOException {
        for (Path sample : samples) {
            if (!decisions().contains(sample)) {
                write(folder, "rejects/" + sample.getFileName(), text(sample));
            }
        }
        write(folder, "rejects/empty.txt", "");
        write(folder, "rejects/blank.txt", " \n\t\n \n");
        write(folder, "rejects/note.txt", "Nothing but a note.\n");
        write(folder, "rejects/page.txt", "<!DOCTYPE html>\n<html><body>Decision</body></html>\n");
        write(folder, "rejects/document.txt", "%PDF-1.7\nand so on");
        write(folder, "rejects/nul.txt", "text\0with\0NUL");
        write(folder, "rejects/utf-16.txt", "Without a mark", StandardCharsets.UTF_16LE);
        Files.write(
                folder.resolve("rejects/damaged.txt"),
                new byte[] {'a', (byte) 0xC3, (byte) 0xA9, 'b', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF});
        write(folder, "rejects/large.txt", "A line of text.\n".repeat(LIMIT_BYTES / 16 + 1));
    }

    /** A duplicate, and a text of a decision that is less complete than the other. */
    private void writeOtherTexts(Path folder) throws IOException {
        String duplicated = copy(text(decisions().get(2)), 0);
        write(folder, "again/duplicate.txt", duplicated);
        String superseded = copy(text(decisions().get(3)), 0).replaceFirst("(?m)^Decision : .*$", "");
        write(folder, "again/superseded.txt", superseded);
    }

    private List<Path> decisions() {
        return samples.stream()
                .filter(sample ->
                        Character.isDigit(sample.getFileName().toString().charAt(0)))
                .toList();
    }

    /** In whatever encoding it is, its bytes as characters. */
    private static String text(Path sample) throws IOException {
        return Files.readString(sample, StandardCharsets.ISO_8859_1);
    }

    /** The same decision under another reference. */
    private static String copy(String text, int number) {
        return MIDDLE_OF_REFERENCE.matcher(text).replaceFirst((MatchResult digit) -> Integer.toString(number));
    }

    /** Writes a file of which every character is a byte. */
    static void write(Path folder, String path, String text) throws IOException {
        write(folder, path, text, StandardCharsets.ISO_8859_1);
    }

    static void write(Path folder, String path, String text, Charset charset) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, charset);
    }
}
