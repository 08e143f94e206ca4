package org.redress.structure;

import java.util.List;
import org.redress.decision.Rendering;

/** The sections of a decision, read. */
record Body(Rendering rendering, List<Passage> passages) {

    Body {
        passages = List.copyOf(passages);
    }
}
