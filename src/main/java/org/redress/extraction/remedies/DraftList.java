package org.redress.extraction.remedies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.redress.decision.RemedyKind;

/** The remedies of a section as far as it has been read, those of the passage now being read at the end. */
final class DraftList {

    private final List<Draft> drafts = new ArrayList<>();

    /** How many there are of each kind. */
    private final Map<RemedyKind, Integer> kinds = new EnumMap<>(RemedyKind.class);

    private int startOfPassage;

    void startPassage() {
        startOfPassage = drafts.size();
    }

    void add(Draft draft) {
        drafts.add(draft);
        kinds.merge(draft.kind(), 1, Integer::sum);
    }

    /** Takes one out again; nothing happens if it is no longer in. */
    void remove(Draft draft) {
        int place = drafts.lastIndexOf(draft);
        if (place >= 0) {
            drafts.remove(place);
            startOfPassage -= place < startOfPassage ? 1 : 0;
            kinds.merge(draft.kind(), -1, Integer::sum);
        }
    }

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    List<Draft> ofPassage() {
        return List.copyOf(drafts.subList(startOfPassage, drafts.size()));
    }

    /** Those of the paragraph that the last one stands in, with its list. */
    List<Draft> ofLastParagraph() {
        if (drafts.isEmpty()) {
            return List.of();
        }
        int paragraph = drafts.get(drafts.size() - 1).paragraph();
        return drafts.stream().filter(draft -> draft.paragraph() == paragraph).toList();
    }

    /** Those of the last paragraph that come to {@code total} in all. */
    List<Draft> ofTotal(BigDecimal total) {
        return ofLastParagraph().stream()
                .filter(draft -> draft.kind().isMoney() && draft.total().compareTo(total) == 0)
                .toList();
    }

    boolean has(RemedyKind kind) {
        return kinds.getOrDefault(kind, 0) > 0;
    }

    boolean hasMoney() {
        for (Map.Entry<RemedyKind, Integer> entry : kinds.entrySet()) {
            if (entry.getKey().isMoney() && entry.getValue() > 0) {
                return true;
            }
        }
        return false;
    }

    /** "It will therefore pay her £500 now and £500 in April" are the instalments of the £1,000 told before. */
    void dropPaidInInstalments(List<Draft> added) {
        if (added.size() < 2) {
            return;
        }
        BigDecimal sum = added.stream().map(Draft::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<String> recipients = added.get(0).recipients();
        ofPassage().stream()
                .filter(draft -> !added.contains(draft))
                .filter(draft -> draft.total().compareTo(sum) == 0
                        && draft.recipients().equals(recipients)
                        && draft.kind() == added.get(0).kind())
                .forEach(this::remove);
    }

    /**
     * The drafts of the remedies in printed order.
     *
     * @param replaced earlier offers that are no remedies any more
     */
    List<Draft> without(List<BigDecimal> replaced) {
        return drafts.stream().filter(draft -> !draft.isOfferOf(replaced)).toList();
    }
}
