package org.redress.job;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.redress.decision.RejectReason;
import org.redress.staging.StagedDataset;
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
    Optional<String> objection(StagedDataset staged, int found) {
        Map<RejectReason, Integer> counted = new EnumMap<>(RejectReason.class);
        counted.putAll(staged.rejectCounts());
        counted.keySet().removeAll(HARMLESS);
        int rejects = counted.values().stream().mapToInt(Integer::intValue).sum();
        return limit.isExceeded(rejects, found)
                ? Optional.of("nothing is published: " + rejects + " of " + found + " files ("
                        + percent(rejects, found) + ") are rejected, and max-reject-rate is " + limit + "; reasons: "
                        + reasons(counted) + "; for example " + examples(staged)
                        + ". To see all of them, run with another --output folder and without a limit, and read its"
                        + " rejects.csv")
                : Optional.empty();
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

    private static String percent(int rejected, int found) {
        BigDecimal percent =
                BigDecimal.valueOf(100L * rejected).divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_UP);
        return percent.stripTrailingZeros().toPlainString() + "%";
    }

    private static String reasons(Map<RejectReason, Integer> counted) {
        return counted.entrySet().stream()
                .sorted(Map.Entry.<RejectReason, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(reason -> reason.getKey().code()))
                .map(reason -> reason.getKey().code() + " " + reason.getValue())
                .collect(joining(", "));
    }

    private static String examples(StagedDataset staged) {
        return StreamSupport.stream(staged.rejects().spliterator(), false)
                .filter(reject -> !HARMLESS.contains(reject.reason()))
                .limit(EXAMPLES)
                .map(reject -> reject.source().path() + " (" + reject.reason().code() + ")")
                .collect(joining(", "));
    }
}
