package org.redress.staging;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.redress.decision.Decision;
import org.redress.decision.Reject;

/** Everything that is staged and to be published, in the order in which it is published. */
public final class StagedDataset {

    private final Selection selection;
    private final Function<Edition, Decision> loader;

    StagedDataset(Selection selection, Function<Edition, Decision> loader) {
        this.selection = selection;
        this.loader = loader;
    }

    /** The decisions ordered by their id, loaded one at a time. */
    public Iterator<Decision> decisions() {
        return selection.kept().stream().map(loader).iterator();
    }

    /** How many decisions there are. */
    public int decisionCount() {
        return selection.kept().size();
    }

    /** How many files hold a decision that is left out because of its date. */
    public int leftOut() {
        return selection.leftOut();
    }

    /** The files that gave no decision, ordered by path. */
    public List<Reject> rejects() {
        return selection.rejects();
    }
}
