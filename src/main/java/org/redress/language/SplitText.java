package org.redress.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A text that is split into words only where somebody asks for its sentences, because that is the dearest part of reading
 * a decision and most sentences hold nothing to be found. Each sentence is split once. It is used by one thread.
 */
public final class SplitText {

    private final String text;
    private final List<Integer> starts;
    private final SentenceSplitter splitter;
    private final @Nullable List<Sentence>[] pieces;

    /**
     * @param starts of pieces that end where a sentence ends, the first at 0
     */
    SplitText(String text, List<Integer> starts, SentenceSplitter splitter) {
        this.text = text;
        this.starts = starts;
        this.splitter = splitter;
        this.pieces = newPieces(starts.size());
    }

    @SuppressWarnings("unchecked")
    private static @Nullable List<Sentence>[] newPieces(int size) {
        return new List[size];
    }

    /** All sentences. */
    public List<Sentence> sentences() {
        return pieces(piece -> true);
    }

    /** Every sentence in which something stands that begins at one of these positions, and perhaps a few beside them. */
    public List<Sentence> sentencesAt(IntStream positions) {
        boolean[] wanted = new boolean[pieces.length];
        positions.forEach(position -> wanted[pieceAt(position)] = true);
        return pieces(piece -> wanted[piece]);
    }

    /** The sentence that a position stands in. */
    public Sentence sentenceAt(int position) {
        List<Sentence> sentences = piece(pieceAt(position));
        int i = sentences.size() - 1;
        while (sentences.get(i).start() > position) {
            i--;
        }
        return sentences.get(i);
    }

    private List<Sentence> pieces(IntPredicate wanted) {
        List<Sentence> sentences = new ArrayList<>();
        IntStream.range(0, pieces.length).filter(wanted).forEach(i -> sentences.addAll(piece(i)));
        return sentences;
    }

    private int pieceAt(int position) {
        int piece = starts.size() - 1;
        while (starts.get(piece) > position) {
            piece--;
        }
        return piece;
    }

    private List<Sentence> piece(int index) {
        List<Sentence> piece = pieces[index];
        if (piece == null) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) : text.length();
            piece = splitter.sentences(text, starts.get(index), end);
            pieces[index] = piece;
        }
        return piece;
    }
}
