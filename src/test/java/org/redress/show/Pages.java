package org.redress.show;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redress.config.ConfigFiles;
import org.redress.decision.SourceFile;

/** The pages that the tests of this package look at. */
final class Pages {

    private static final PageReader READER = new PageReader(ConfigFiles.shipped());

    /** A decision in which everything happens that is hard to show. */
    static final String AWKWARD = """
            Home > Decisions
            Cookies on this site

            Barsetshire County Council (90 000 001)

            Category : Education > Alternative provision

            Decision : Upheld

            Decision date : 08 Jul 2025

            The complaint

            1. Mrs D\u00A0complains & says <script>alert("1")</script> on 3 March 2024 that 'it' \u001B[31mfailed\u001B[0m\u202E.

            How I considered this complaint

            2. I considered section 19 of the Education Act 1996 \uD83D\uDE00 and sections 1 and 2 of the Care Act 2014.

            Agreed action

            3. Within one month the Council will review its duty under section 19 of the Education Act 1996, and pay Mrs D
               £500 for the delay and £250 for her distress. It will pay her son £50 a month for six months.

            Final decision

            4. I found fault.

            Investigator's decision on behalf of the Ombudsman

            Print this page
            © Crown copyright 2031
            """;

    private Pages() {}

    static ShownPage awkward() {
        return read("awkward \"&<name>\".txt", AWKWARD.getBytes(StandardCharsets.UTF_8));
    }

    static ShownPage read(String name, byte[] bytes) {
        return READER.read(new SourceFile(name, "0".repeat(64)), bytes);
    }

    static ShownPage read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files of the samples, those included that are no decisions. */
    static List<Path> samples() {
        return files(Path.of("input"));
    }

    /** The decisions of others that lie beside the project on some machines. */
    static List<Path> shared() {
        Path folder = Path.of("..", "shared", "decisions");
        return Files.isDirectory(folder) ? files(folder) : List.of();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
