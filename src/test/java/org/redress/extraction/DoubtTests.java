package org.redress.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.Issue;
import org.redress.decision.SourceFile;
import org.redress.decision.SourceText;

/** Every contradiction in the small decisions of {@code doubts.csv} is noted where it stands, and nothing else is. */
class DoubtTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final SourceFile FILE = new SourceFile("a.txt", "0".repeat(64));

    static Stream<CSVRecord> decisions() {
        return PhraseTable.rows("doubts.csv");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("decisions")
    void notesWhatIsDoubtful(CSVRecord row) {
        String page = page(row);
        Decision decision = READER.read(FILE, page.getBytes(StandardCharsets.UTF_8));
        List<String> expected = PhraseTable.entries(row.get("expected"));

        List<String> found = new ArrayList<>();
        for (Issue issue : decision.issues()) {
            String[] wanted =
                    found.size() < expected.size() ? expected.get(found.size()).split("\\|", -1) : new String[3];
            found.add(String.join(
                    "|",
                    issue.code().code(),
                    "*".equals(wanted[1]) ? "*" : issue.detail(),
                    "*".equals(wanted[2]) ? "*" : evidence(page, issue)));
        }

        assertThat(found).as(row.get("id")).containsExactlyElementsOf(expected);
    }

    private static String evidence(String page, Issue issue) {
        return issue.span() == null ? "" : new SourceText(page).at(issue.span());
    }

    private static String page(CSVRecord row) {
        return "Kent County Council (90 000 001)\n\nCategory : Other Categories > Other\n\n"
                + line("Decision", row.get("outcome"))
                + line("Decision date", row.get("decided"))
                + "The Ombudsman's final decision:\n\nSummary: " + row.get("summary") + "\n\n"
                + section("The complaint", row.get("complaint"))
                + section("What I found", row.get("found"))
                + section("Agreed action", row.get("action"))
                + section("Final decision", row.get("end"))
                + "Investigator's decision on behalf of the Ombudsman\n";
    }

    private static String line(String label, String value) {
        return value.isEmpty() ? "" : label + " : " + value + "\n\n";
    }

    private static String section(String heading, String cell) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : cell.isEmpty() ? new String[0] : cell.split(" ¶ ", -1)) {
            text.append(line.startsWith("• ") ? "    " + line : "  " + ++number + ". " + line);
            text.append("\n");
        }
        return text.isEmpty() ? "" : heading + "\n\n" + text + "\n";
    }
}
