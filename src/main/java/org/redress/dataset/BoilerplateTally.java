package org.redress.dataset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.redress.decision.Decision;
import org.redress.decision.RemovedLine;

/** Counts, while decisions pass, in how many files each distinct line of furniture was removed. */
final class BoilerplateTally {

    private static final Comparator<BoilerplateLine> BY_TEXT_THEN_RULE =
            Comparator.comparing(BoilerplateLine::text).thenComparing(BoilerplateLine::rule);

    private final Map<RemovedLine, BoilerplateLine> lines = new HashMap<>();

    void add(Decision decision) {
        Set<RemovedLine> distinct = new HashSet<>();
        for (RemovedLine line : decision.removedLines()) {
            RemovedLine shown = new RemovedLine(CellText.clean(line.text()), CellText.clean(line.rule()));
            if (!shown.text().isEmpty() && distinct.add(shown)) {
                count(shown, decision.source().path());
            }
        }
    }

    /** Every line by its text, then by its rule. */
    List<BoilerplateLine> lines() {
        return lines.values().stream().sorted(BY_TEXT_THEN_RULE).toList();
    }

    private void count(RemovedLine line, String path) {
        lines.merge(line, new BoilerplateLine(line.text(), line.rule(), 1, path), BoilerplateTally::join);
    }

    private static BoilerplateLine join(BoilerplateLine one, BoilerplateLine other) {
        String first = one.exampleFile().compareTo(other.exampleFile()) <= 0 ? one.exampleFile() : other.exampleFile();
        return new BoilerplateLine(one.text(), one.rule(), one.files() + other.files(), first);
    }
}
