package org.redress.extraction.legislation;

import java.util.ArrayList;
import java.util.List;

/** Puts together what a title parts: in "Schedule 1 to the Housing Act 2004, Part 1" the part is one of the schedule. */
final class StepsAfterTitle {

    private StepsAfterTitle() {}

    /** The mentions, in printed order, with such a part or paragraph joined to the schedule before the title. */
    static List<Mention> join(List<Mention> mentions, String text) {
        List<Mention> joined = new ArrayList<>(mentions);
        for (int i = joined.size() - 3; i >= 0; i--) {
            if (joined.get(i) instanceof ProvisionGroup outer
                    && joined.get(i + 1) instanceof TitleMention title
                    && joined.get(i + 2) instanceof ProvisionGroup inner
                    && outer.canHold(inner)
                    && WordsBetween.PROVISION_OF_TITLE.fits(text.substring(outer.end(), title.start()))
                    && WordsBetween.STEP_AFTER_TITLE.fits(text.substring(title.end(), inner.start()))) {
                joined.set(i, outer.withEach(inner));
                joined.set(i + 1, title.until(inner.end()));
                joined.remove(i + 2);
            }
        }
        return joined;
    }
}
