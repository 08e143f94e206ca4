package org.redress.staging;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

/**
 * What came of reading files, for a run that leaves no trace: like {@link StagedReadings}, but in memory. Every file
 * has its part in telling which are duplicates, but only the decisions of the wanted ones are kept. Thread-safe.
 */
public final class ReadingsInMemory {

    private final Predicate<String> wanted;
    private final List<Edition> editions = new ArrayList<>();
    private final List<Reject> rejected = new ArrayList<>();
    private final Map<String, byte[]> decisions = new HashMap<>();

    /**
     * @param wanted tells by its path whether a file is wanted
     */
    public ReadingsInMemory(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** Keeps what came of reading one file. */
    public void store(Reading reading) {
        if (reading instanceof Reading.Rejected rejectedFile) {
            keep(rejectedFile.reject());
        } else if (reading instanceof Reading.Decided decidedFile) {
            Edition edition = Edition.of(decidedFile.decision());
            boolean isWanted = wanted.test(edition.path());
            keep(edition, isWanted ? DecisionBytes.write(decidedFile.decision()) : null);
        }
    }

    /** What would be published of the wanted files. */
    public synchronized StagedDataset select() {
        List<Edition> kept = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>(rejected);
        Selection selection = new Selection(EarliestDate.NONE, kept::add, rejects::add);
        editions.stream().sorted(Edition.ORDER).forEach(selection::add);
        return new Selected(
                kept.stream()
                        .filter(edition -> wanted.test(edition.path()))
                        .map(edition -> Objects.requireNonNull(decisions.get(edition.path())))
                        .toList(),
                rejects.stream()
                        .filter(reject -> wanted.test(reject.source().path()))
                        .sorted(Comparator.comparing(reject -> reject.source().path()))
                        .toList());
    }

    private synchronized void keep(Reject reject) {
        rejected.add(reject);
    }

    private synchronized void keep(Edition edition, byte @Nullable [] decision) {
        editions.add(edition);
        if (decision != null) {
            decisions.put(edition.path(), decision);
        }
    }

    private record Selected(List<byte[]> staged, List<Reject> sorted) implements StagedDataset {

        @Override
        public int decisionCount() {
            return staged.size();
        }

        @Override
        public Iterator<Decision> decisions() {
            return staged.stream().map(DecisionBytes::read).iterator();
        }

        @Override
        public Map<RejectReason, Integer> rejectCounts() {
            return sorted.stream().collect(toMap(Reject::reason, reject -> 1, Integer::sum));
        }

        @Override
        public Iterable<Reject> rejects() {
            return sorted;
        }
    }
}
