package org.redress.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.redress.decision.Reject;
import org.redress.decision.RejectReason;

/**
 * Which file stands for every decision, and why each other file does not.
 *
 * @param kept one edition for every decision, ordered by the decision's id
 * @param rejects ordered by path
 * @param leftOut how many files hold a decision that is not wanted because of its date
 */
record Selection(List<Edition> kept, List<Reject> rejects, int leftOut) {

    Selection {
        kept = List.copyOf(kept);
        rejects = List.copyOf(rejects);
    }

    /** The same of decisions of any date. */
    static Selection of(List<Edition> editions, List<Reject> rejected) {
        return of(editions, rejected, EarliestDate.NONE);
    }

    /**
     * Keeps of every decision the edition that {@link Edition#PREFERENCE} puts first.
     *
     * @param rejected the files that hold no decision at all
     * @param earliest the day from which on decisions are wanted; the date of the kept edition counts
     */
    static Selection of(List<Edition> editions, List<Reject> rejected, EarliestDate earliest) {
        AtomicInteger leftOut = new AtomicInteger();
        List<Edition> kept = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>(rejected);
        editions.stream()
                .sorted(Edition.PREFERENCE)
                .collect(Collectors.groupingBy(Edition::decisionId, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofOneDecision -> {
                    Edition first = ofOneDecision.get(0);
                    if (!earliest.admits(first.decisionDate())) {
                        leftOut.addAndGet(ofOneDecision.size());
                        return;
                    }
                    kept.add(first);
                    ofOneDecision.stream()
                            .skip(1)
                            .map(other -> refuse(other, first))
                            .forEach(rejects::add);
                });
        rejects.sort(Comparator.comparing(reject -> reject.source().path()));
        return new Selection(kept, rejects, leftOut.get());
    }

    /** The same for some of the files, told by their paths. */
    Selection only(Predicate<String> wanted) {
        return new Selection(
                kept.stream().filter(edition -> wanted.test(edition.path())).toList(),
                rejects.stream()
                        .filter(reject -> wanted.test(reject.source().path()))
                        .toList(),
                leftOut);
    }

    private static Reject refuse(Edition edition, Edition kept) {
        return edition.hasTextOf(kept)
                ? new Reject(edition.source(), RejectReason.DUPLICATE, "same text as " + kept.path())
                : new Reject(
                        edition.source(), RejectReason.SUPERSEDED, "another text of the decision in " + kept.path());
    }
}
