package org.redress.extraction.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.decision.Evidence;
import org.redress.language.Language;
import org.redress.language.Sentence;
import org.redress.structure.Passage;

/**
 * A passage with its sentences, which are split when an extractor first asks for them and then shared by all. It is used
 * by one thread.
 */
public final class TokenisedPassage {

    private final Passage passage;
    private final Language language;
    private @Nullable List<Sentence> sentences;

    public TokenisedPassage(Passage passage, Language language) {
        this.passage = passage;
        this.language = language;
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return passage.text();
    }

    /** The sentences of {@link #text()}. */
    public List<Sentence> sentences() {
        List<Sentence> all = sentences;
        if (all == null) {
            all = language.sentences(text());
            sentences = all;
        }
        return all;
    }

    /** The words from {@code start} to {@code end} in {@link #text()}, with their place in the source file. */
    public Evidence evidence(int start, int end) {
        return passage.evidence(start, end);
    }
}
