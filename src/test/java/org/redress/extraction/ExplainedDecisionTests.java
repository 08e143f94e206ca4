package org.redress.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.RejectedFileException;
import org.redress.decision.SourceFile;
import org.redress.extraction.text.RuleName;

class ExplainedDecisionTests {

    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final DecisionReader READER = new DecisionReader(CONFIG);

    private static final String PAGE = """
            Barsetshire County Council (90 000 001)

            Category : Education > Alternative provision

            Decision : Upheld

            Decision date : 08 Jul 2025

            The complaint

            1. Mrs D complains that on 3 March 2024 the Council did nothing. It wrote on 5 April. Three days later it rang.

            How I considered this complaint

            2. I considered section 19 of the Education Act 1996. The Act says more in section 20.

            Agreed action

            3. Within one month the Council will apologise to Mrs D and pay her £50 a month for six months.

            Final decision

            4. I found fault.
            """;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesARuleOfTheShippedFilesForEveryValue(Path file) throws IOException {
        try {
            ExplainedDecision explained = READER.explain(new SourceFile("a.txt", ""), Files.readAllBytes(file));

            List<List<RuleName>> all = new ArrayList<>(explained.remedyRules());
            all.addAll(explained.citationRules());
            all.addAll(explained.dateRules());
            assertThat(all).isNotEmpty().allSatisfy(rules -> assertThat(rules).isNotEmpty());
            assertThat(all.stream().flatMap(List::stream))
                    .filteredOn(rule -> rule.file().endsWith(".rules"))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(CONFIG.read(rule.file())).contains("name: \"" + rule.name() + "\""));
        } catch (RejectedFileException e) {
            assertThat(e.reason()).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            apology   | 3 | [rules/remedies.rules: apology, rules/deadlines.rules: period]
            payment   | 3 | [rules/remedies.rules: payment, program: SumReader, program: PeriodicSum, rules/deadlines.rules: period]
            """)
    void saysWhatMadeARemedyItsSumAndItsDeadline(String kind, int paragraph, String rules) {
        ExplainedDecision explained = explain();

        int index = explained.decision().remedies().stream()
                .map(remedy -> remedy.kind().code())
                .toList()
                .indexOf(kind);
        assertThat(explained.decision().remedies().get(index).action().paragraph())
                .isEqualTo(paragraph);
        assertThat(explained.remedyRules().get(index)).hasToString(rules);
    }

    @Test
    void saysWhatFoundADateAndWhatWorkedItOut() {
        assertThat(explain().dateRules())
                .hasToString("[[rules/dates.rules: day], [rules/dates.rules: day, program: YearInference],"
                        + " [rules/dates.rules: counted, program: RelativeReader]]");
    }

    @Test
    void saysWhatFoundACitationAndWhatKnewWhichLawIsMeant() {
        assertThat(explain().citationRules())
                .hasToString("[[rules/legislation.rules: provision, rules/legislation.rules: law],"
                        + " [rules/legislation.rules: the-law, program: AntecedentMemory],"
                        + " [rules/legislation.rules: provision, program: BareProvisionResolver]]");
    }

    private static ExplainedDecision explain() {
        return READER.explain(new SourceFile("page.txt", ""), PAGE.getBytes(StandardCharsets.UTF_8));
    }
}
