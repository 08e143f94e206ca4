package org.redress.extraction.legislation;

/** A printed title, or words that stand for one. */
sealed interface TitleMention extends Mention permits Named, Alias {

    /** Whether provisions of this level are found in what it stands for, as far as its words tell. */
    boolean canHave(Level level);

    /** Whether this level is the one that such a law is divided into: an Act into sections, regulations never so. */
    boolean usuallyHas(Level level);

    /** The same words, in a place that goes on to {@code position}. */
    TitleMention until(int position);
}
