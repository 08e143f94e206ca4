package org.redress.extraction.perturbation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.redress.decision.Decision;

/** Tells which rows differ between what was to be read and what was read. */
final class Difference {

    private Difference() {}

    static List<String> between(Decision expected, Decision found, Change change) {
        List<String> differences = new ArrayList<>();
        compare(change, List.of(expected.heading()), List.of(found.heading()), differences);
        compare(change, List.of(expected.organisation()), List.of(found.organisation()), differences);
        compare(change, List.of(expected.complainants()), List.of(found.complainants()), differences);
        compare(change, expected.paragraphs(), found.paragraphs(), differences);
        compare(change, expected.remedies(), found.remedies(), differences);
        compare(change, expected.citations(), found.citations(), differences);
        compare(change, expected.dates(), found.dates(), differences);
        compare(change, expected.issues(), found.issues(), differences);
        if (differences.isEmpty() && !expected.equals(found)) {
            differences.add(change + "\n  expected " + expected + "\n  found    " + found);
        }
        return differences;
    }

    /** Whether more than words and places differ. */
    static boolean isInValues(Decision one, Decision other) {
        return !values(one).equals(values(other));
    }

    private static List<Object> values(Decision decision) {
        List<Object> values = new ArrayList<>(List.of(decision.organisation(), decision.complainants()));
        decision.remedies().forEach(remedy -> {
            values.addAll(remedy.recipients());
            values.addAll(Arrays.asList(remedy.amount(), remedy.periods(), remedy.dueDate()));
        });
        decision.citations().forEach(citation -> {
            values.add(citation.title());
            values.add(String.valueOf(citation.provision()));
        });
        decision.dates().forEach(date -> values.addAll(Arrays.asList(date.start(), date.end())));
        return values;
    }

    private static void compare(Change change, List<?> expected, List<?> found, List<String> differences) {
        for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
            String wanted = i < expected.size() ? expected.get(i).toString() : "nothing";
            String read = i < found.size() ? found.get(i).toString() : "nothing";
            if (!wanted.equals(read)) {
                differences.add(change + "\n  expected " + wanted + "\n  found    " + read);
            }
        }
    }
}
