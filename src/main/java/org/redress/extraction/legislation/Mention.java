package org.redress.extraction.legislation;

/** A stretch of a passage that takes part in a citation. */
sealed interface Mention permits TitleMention, ProvisionGroup {

    /** Position of its first char in the passage. */
    int start();

    /** Position after its last char. */
    int end();
}
