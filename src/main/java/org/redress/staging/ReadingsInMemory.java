package org.redress.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/**
 * What came of reading files, for a run that leaves no trace: like {@link StagedReadings}, but in memory. Every file
 * has its part in telling which are duplicates, but only the decisions of the wanted ones are kept. Thread-safe.
 */
public final class ReadingsInMemory {

    private final Predicate<String> wanted;
    private final List<Edition> editions = new ArrayList<>();
    private final List<Reject> rejected = new ArrayList<>();
    private final Map<String, Decision> decisions = new HashMap<>();

    /**
     * @param wanted tells by its path whether a file is wanted
     */
    public ReadingsInMemory(Predicate<String> wanted) {
        this.wanted = wanted;
    }

    /** Keeps what came of reading one file. */
    public synchronized void store(Reading reading) {
        if (reading instanceof Reading.Rejected rejectedFile) {
            rejected.add(rejectedFile.reject());
        } else if (reading instanceof Reading.Decided decidedFile) {
            store(decidedFile.decision());
        }
    }

    /** What would be published of the wanted files. */
    public synchronized StagedDataset select() {
        Selection selection =
                Selection.of(editions, rejected, EarliestDate.NONE).only(wanted);
        return new StagedDataset(selection, edition -> Objects.requireNonNull(decisions.get(edition.path())));
    }

    private void store(Decision decision) {
        Edition edition = Edition.of(decision);
        editions.add(edition);
        if (wanted.test(edition.path())) {
            decisions.put(edition.path(), decision);
        }
    }
}
