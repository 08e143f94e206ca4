package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.redress.dataset.SampleDecisions.DecisionBuilder;
import org.redress.decision.Decision;
import org.redress.decision.RemovedLine;

class BoilerplateTallyTests {

    @Test
    void countsFilesAndNamesTheFirstPathWhateverTheOrder() {
        BoilerplateTally tally = new BoilerplateTally();
        tally.add(decision("m.txt", new RemovedLine("Share", "listed")));
        tally.add(decision("b.txt", new RemovedLine("Share", "listed"), new RemovedLine("Share", "after_end")));
        tally.add(decision("z.txt", new RemovedLine("Share", "listed"), new RemovedLine("Cookies", "before_title")));
        assertThat(tally.lines())
                .containsExactly(
                        new BoilerplateLine("Cookies", "before_title", 1, "z.txt"),
                        new BoilerplateLine("Share", "after_end", 1, "b.txt"),
                        new BoilerplateLine("Share", "listed", 3, "b.txt"));
    }

    @Test
    void linesThatDifferOnlyInEdgeSpacesAreOneLineOfOneFile() {
        BoilerplateTally tally = new BoilerplateTally();
        tally.add(decision("a.txt", new RemovedLine("Share", "listed"), new RemovedLine("\u00a0Share ", "listed")));
        assertThat(tally.lines()).containsExactly(new BoilerplateLine("Share", "listed", 1, "a.txt"));
    }

    private static Decision decision(String path, RemovedLine... lines) {
        return new DecisionBuilder().source(path).removedLines(lines).build();
    }
}
