package org.redress.job;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.springframework.batch.core.ExitStatus;

/**
 * Keeps a dataset from being published if too many files were rejected: a wrong folder or a changed website would else
 * quietly replace a good dataset by a poor one.
 */
final class QualityGate {

    /** Rejects that say nothing about the quality of the input: another file holds the decision. */
    private static final Set<RejectReason> HARMLESS = EnumSet.of(RejectReason.DUPLICATE, RejectReason.SUPERSEDED);

    private static final int EXAMPLES = 3;

    /** How the step of a run that the gate ended is recorded. */
    static final String CLOSED = "GATE";

    private final RejectLimit limit;

    QualityGate(RejectLimit limit) {
        this.limit = limit;
    }

    /**
     * Why the dataset must not be published; empty if it may.
     *
     * @param found files in the input folder
     */
    Optional<String> objection(List<Reject> rejects, int found) {
        List<Reject> counted = rejects.stream()
                .filter(reject -> !HARMLESS.contains(reject.reason()))
                .toList();
        return limit.isExceeded(counted.size(), found) ? Optional.of(describe(counted, found)) : Optional.empty();
    }

    /**
     * Lets a run pass that the gate did not end.
     *
     * @param status how the run is recorded
     * @throws QualityGateException if the gate ended it
     */
    static void requireOpen(ExitStatus status) {
        if (status.getExitCode().equals(CLOSED)) {
            throw new QualityGateException(status.getExitDescription());
        }
    }

    private String describe(List<Reject> rejects, int found) {
        return "nothing is published: " + rejects.size() + " of " + found + " files (" + percent(rejects.size(), found)
                + ") are rejected, and max-reject-rate is " + limit + "; reasons: " + reasons(rejects)
                + "; for example " + examples(rejects)
                + ". To see all of them, run with another --output folder and without a limit, and read its rejects.csv";
    }

    private static String percent(int rejected, int found) {
        BigDecimal percent =
                BigDecimal.valueOf(100L * rejected).divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static String reasons(List<Reject> rejects) {
        Map<String, Long> byReason = rejects.stream()
                .collect(Collectors.groupingBy(reject -> reject.reason().code(), TreeMap::new, Collectors.counting()));
        return byReason.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(reason -> reason.getKey() + " " + reason.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String examples(List<Reject> rejects) {
        return rejects.stream()
                .limit(EXAMPLES)
                .map(reject -> reject.source().path() + " (" + reject.reason().code() + ")")
                .collect(Collectors.joining(", "));
    }
}
