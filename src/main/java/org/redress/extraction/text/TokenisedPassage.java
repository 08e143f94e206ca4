package org.redress.extraction.text;

import java.util.List;
import org.redress.decision.Evidence;
import org.redress.language.Language;
import org.redress.language.Sentence;
import org.redress.language.SplitText;
import org.redress.search.SearchableText;
import org.redress.structure.Passage;

/**
 * A passage with its sentences, which are split when an extractor first asks for them and then shared by all. It is used
 * by one thread.
 */
public final class TokenisedPassage {

    /**
     * Passages have some hundred chars, the longest some thousand. The extractors may look at all of a passage for each
     * thing they find in it, so what is longer is read in parts.
     */
    private static final int MOST_CHARS = 5_000;

    private final Passage passage;
    private final SplitText split;
    private final SearchableText searchable;

    public TokenisedPassage(Passage passage, Language language) {
        this.passage = passage;
        this.split = language.split(passage.text());
        this.searchable = new SearchableText(passage.text());
    }

    /** The passages of a decision, of which those that are too long to be paragraphs come in parts. */
    public static List<TokenisedPassage> of(List<Passage> passages, Language language) {
        return passages.stream()
                .flatMap(passage -> passage.parts(MOST_CHARS).stream())
                .map(part -> new TokenisedPassage(part, language))
                .toList();
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return passage.text();
    }

    /** {@link #text()} for those who look for something in it. */
    public SearchableText searchable() {
        return searchable;
    }

    /** The sentences of {@link #text()}. */
    public List<Sentence> sentences() {
        return split.sentences();
    }

    /** Every sentence in which something stands that begins at one of these positions, and perhaps a few beside them. */
    public List<Sentence> sentencesAt(int... positions) {
        return split.sentencesAt(positions);
    }

    /** The sentence that a position stands in. */
    public Sentence sentenceAt(int position) {
        return split.sentenceAt(position);
    }

    /** The words from {@code start} to {@code end} in {@link #text()}, with their place in the source file. */
    public Evidence evidence(int start, int end) {
        return passage.evidence(start, end);
    }
}
