package org.redress.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that is split into words only where somebody asks for its sentences, because that is the dearest part of reading
 * a decision and most sentences hold nothing to be found. Each sentence is split once. It is used by one thread.
 */
public final class SplitText {

    private final String text;
    private final SentenceSplitter splitter;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * @param starts of pieces that end where a sentence ends, the first at 0
     */
    SplitText(String text, List<Integer> starts, SentenceSplitter splitter) {
        this.text = text;
        this.splitter = splitter;
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            pieces.add(new Piece(starts.get(i), end));
        }
    }

    /** All sentences. */
    public List<Sentence> sentences() {
        List<Sentence> all = new ArrayList<>();
        for (Piece piece : pieces) {
            all.addAll(piece.sentences());
        }
        return all;
    }

    /** Every sentence in which something stands that begins at one of these positions, and perhaps a few beside them. */
    public List<Sentence> sentencesAt(int... positions) {
        if (positions.length == 0) {
            return List.of();
        }
        BitSet wanted = new BitSet();
        for (int position : positions) {
            wanted.set(pieceAt(position));
        }
        List<Sentence> found = new ArrayList<>();
        for (int i = wanted.nextSetBit(0); i >= 0; i = wanted.nextSetBit(i + 1)) {
            found.addAll(pieces.get(i).sentences());
        }
        return found;
    }

    /** The sentence that a position stands in. */
    public Sentence sentenceAt(int position) {
        List<Sentence> sentences = pieces.get(pieceAt(position)).sentences();
        int i = sentences.size() - 1;
        while (sentences.get(i).start() > position) {
            i--;
        }
        return sentences.get(i);
    }

    private int pieceAt(int position) {
        int index = pieces.size() - 1;
        while (pieces.get(index).start > position) {
            index--;
        }
        return index;
    }

    /** One sentence or a few. */
    private final class Piece {

        private final int start;
        private final int end;
        private @Nullable List<Sentence> sentences;

        Piece(int start, int end) {
            this.start = start;
            this.end = end;
        }

        List<Sentence> sentences() {
            List<Sentence> split = sentences;
            if (split == null) {
                split = splitter.sentences(text, start, end);
                sentences = split;
            }
            return split;
        }
    }
}
