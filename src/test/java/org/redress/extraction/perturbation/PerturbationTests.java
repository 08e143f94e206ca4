package org.redress.extraction.perturbation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.Decision;
import org.redress.decision.SourceFile;
import org.redress.extraction.DecisionReader;
import org.redress.extraction.PhraseTable;

/**
 * Another name, sum, date, period, title or number in a decision changes the values read from it and nothing else. More
 * fillings are tried with {@code -DargLine="-Dperturbation.fillings=50 -Dperturbation.seed=1"}.
 */
class PerturbationTests {

    private static final DecisionReader READER = new DecisionReader(ConfigFiles.shipped());
    private static final SourceFile FILE = new SourceFile("a.txt", "0".repeat(64));
    private static final long SEED = Long.getLong("perturbation.seed", 20240628L);
    private static final int FILLINGS_PER_SLOT = Integer.getInteger("perturbation.fillings", 3);

    static Stream<Template> templates() {
        return PhraseTable.rows("perturbations.csv").map(Template::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void changesWhatIsReadFromTheSlotAndNothingElse(Template template) {
        Fillings fillings = new Fillings(SEED + template.id().hashCode());
        Decision original = read(template.page());
        List<String> differences = new ArrayList<>();
        for (Slot slot : template.slots()) {
            boolean isRead = false;
            for (int i = 0; i < FILLINGS_PER_SLOT; i++) {
                Change change = new Change(template.page(), slot, fillings.another(slot.kind(), template.page()));
                Decision expected = new ExpectedDecision(change).after(original);
                differences.addAll(Difference.between(expected, read(change.after()), change));
                isRead |= Difference.isInValues(original, expected);
            }
            assertThat(isRead).as(template.id() + " value of " + slot).isEqualTo(slot.isRead());
        }

        assertThat(differences).as(template.id() + ", seed " + SEED).isEmpty();
    }

    private static Decision read(Page page) {
        return READER.read(FILE, page.text().getBytes(StandardCharsets.UTF_8));
    }
}
