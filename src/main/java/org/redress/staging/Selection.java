package org.redress.staging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
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

    /** All of one decision together, the one to publish first. */
    private static final Comparator<Edition> BY_DECISION =
            Comparator.comparing(Edition::decisionId).thenComparing(Edition.PREFERENCE);

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
        int leftOut = 0;
        List<Edition> kept = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>(rejected);
        Edition first = null;
        for (Edition edition : editions.stream().sorted(BY_DECISION).toList()) {
            boolean another = false;
            if (first == null || !first.decisionId().equals(edition.decisionId())) {
                first = edition;
                another = true;
            }
            if (!earliest.admits(first.decisionDate())) {
                leftOut++;
            } else if (another) {
                kept.add(edition);
            } else {
                rejects.add(refuse(edition, first));
            }
        }
        rejects.sort(Comparator.comparing(reject -> reject.source().path()));
        return new Selection(kept, rejects, leftOut);
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
