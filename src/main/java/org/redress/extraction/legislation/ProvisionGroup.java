package org.redress.extraction.legislation;

import java.util.List;

/**
 * The provisions that one word introduces: "sections 26(1), 26A(1) and 34(3)".
 *
 * @param level of the outermost step: schedule, for "paragraph 4 of Schedule 5"
 * @param start position of the first char
 * @param end position after the last char
 */
record ProvisionGroup(Level level, List<Provision> provisions, int start, int end) implements Mention {

    /** More than one citation has; each number of a list may be multiplied by those of the steps below it. */
    static final int MOST_PROVISIONS = 200;

    ProvisionGroup {
        provisions = List.copyOf(provisions);
    }

    /** The one printed first, which tells the law that all of them are of. */
    Provision first() {
        return provisions.get(0);
    }

    /** Whether a step of a schedule or part is still to come, and {@code inner} can be it. */
    boolean canHold(ProvisionGroup inner) {
        return level.isNested() && inner.level.compareTo(level) > 0;
    }

    /** The same place, with every provision of {@code inner} as a step below every one of these. */
    ProvisionGroup withEach(ProvisionGroup inner) {
        List<Provision> longer = provisions.stream()
                .flatMap(outer -> inner.provisions.stream().map(step -> outer.with(" " + step.text())))
                .limit(MOST_PROVISIONS)
                .toList();
        return new ProvisionGroup(level, longer, start, end);
    }

    /** The same place, with a bracket such as {@code (4)} at the end of every provision. */
    ProvisionGroup withEach(String bracket) {
        List<Provision> longer =
                provisions.stream().map(provision -> provision.with(bracket)).toList();
        return new ProvisionGroup(level, longer, start, end);
    }

    /** The same provisions, but printed from {@code position} on. */
    ProvisionGroup from(int position) {
        return new ProvisionGroup(level, provisions, position, end);
    }
}
