package org.redress.language;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence as CoreNLP splits it, with the words in it. */
public final class Sentence {

    private final List<CoreLabel> labels;
    private @Nullable List<Word> words;

    Sentence(List<CoreLabel> labels) {
        this.labels = labels;
    }

    List<CoreLabel> labels() {
        return labels;
    }

    /** The words in printed order; never empty. */
    public List<Word> words() {
        List<Word> all = words;
        if (all == null) {
            all = labels.stream().map(Sentence::word).toList();
            words = all;
        }
        return all;
    }

    /** Position of its first char in the text. */
    public int start() {
        return labels.get(0).beginPosition();
    }

    /** Position after its last char. */
    public int end() {
        return labels.get(labels.size() - 1).endPosition();
    }

    private static Word word(CoreLabel label) {
        return new Word(label.word(), label.get(KindAnnotation.class), label.beginPosition(), label.endPosition());
    }
}
