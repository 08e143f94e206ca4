package org.redress.staging;

import org.redress.decision.Decision;
import org.redress.decision.Reject;
import org.redress.decision.SourceFile;

/** What came of reading one file: a decision, or why there is none. */
public sealed interface Reading {

    SourceFile source();

    /** The file holds one decision. */
    record Decided(Decision decision) implements Reading {

        @Override
        public SourceFile source() {
            return decision.source();
        }
    }

    /** The file gave no decision. */
    record Rejected(Reject reject) implements Reading {

        @Override
        public SourceFile source() {
            return reject.source();
        }
    }
}
