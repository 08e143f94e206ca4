package org.redress.staging;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;
import org.redress.decision.SourceFile;

/** What is to be published of everything that is staged, however much it is: one file for every decision. */
public final class SelectedReadings implements StagedDataset, AutoCloseable {

    private final ExternalSort<Edition> editions = new ExternalSort<>(Edition.ORDER, Edition::write, Edition::read);
    private final ExternalSort<Reject> rejects = new ExternalSort<>(
            Comparator.comparing(reject -> reject.source().path()), SelectedReadings::write, SelectedReadings::read);
    private final Map<RejectReason, Integer> rejectCounts = new EnumMap<>(RejectReason.class);
    private final EarliestDate earliest;
    private final Function<Edition, Decision> loader;
    private int decisionCount;
    private int tooOld;

    private SelectedReadings(EarliestDate earliest, Function<Edition, Decision> loader) {
        this.earliest = earliest;
        this.loader = loader;
    }

    /**
     * Chooses.
     *
     * @param editions every file that holds a decision
     * @param rejected every file that holds none
     * @param earliest the day from which on decisions are wanted
     * @param loader of a chosen decision
     */
    static SelectedReadings of(
            Iterator<Edition> editions,
            Iterator<Reject> rejected,
            EarliestDate earliest,
            Function<Edition, Decision> loader) {
        SelectedReadings selected = new SelectedReadings(earliest, loader);
        try {
            editions.forEachRemaining(selected.editions::add);
            rejected.forEachRemaining(selected::addReject);
            selected.choose();
            return selected;
        } catch (RuntimeException e) {
            selected.close();
            throw e;
        }
    }

    @Override
    public int decisionCount() {
        return decisionCount;
    }

    /** Each decision is loaded when it is asked for. */
    @Override
    public Iterator<Decision> decisions() {
        return new Kept(editions.iterator());
    }

    /** How many files gave no decision. */
    public int rejectCount() {
        return rejects.size();
    }

    /** How many files hold a decision that is left out because of its date. */
    public int tooOld() {
        return tooOld;
    }

    @Override
    public Map<RejectReason, Integer> rejectCounts() {
        return Map.copyOf(rejectCounts);
    }

    @Override
    public Iterable<Reject> rejects() {
        return rejects;
    }

    @Override
    public void close() {
        try (editions) {
            rejects.close();
        }
    }

    private void choose() {
        Selection selection = new Selection(earliest, edition -> {}, this::addReject);
        editions.forEach(selection::add);
        decisionCount = selection.keptFiles();
        tooOld = selection.tooOldFiles();
    }

    private void addReject(Reject reject) {
        rejects.add(reject);
        rejectCounts.merge(reject.reason(), 1, Integer::sum);
    }

    private static void write(ByteSink sink, Reject reject) {
        sink.writeText(reject.source().path());
        sink.writeText(reject.source().sha256());
        sink.writeCode(reject.reason());
        sink.writeText(reject.detail());
    }

    private static Reject read(ByteSource bytes) {
        return new Reject(
                new SourceFile(bytes.readText(), bytes.readText()),
                bytes.readCode(List.of(RejectReason.values())),
                bytes.readText());
    }

    /** The decisions of the editions that are kept, chosen a second time, because that takes less room than a list of them. */
    private final class Kept implements Iterator<Decision> {

        private final Iterator<Edition> left;
        private final Queue<Edition> kept = new ArrayDeque<>();
        private final Selection selection = new Selection(earliest, kept::add, reject -> {});

        Kept(Iterator<Edition> all) {
            this.left = all;
        }

        @Override
        public boolean hasNext() {
            while (kept.isEmpty() && left.hasNext()) {
                selection.add(left.next());
            }
            return !kept.isEmpty();
        }

        @Override
        public Decision next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return loader.apply(kept.remove());
        }
    }
}
