package org.redress.decision;

/**
 * Why one file of the input folder gave no decision.
 *
 * @param detail what was found, for the person who must mend it
 */
public record Reject(SourceFile source, RejectReason reason, String detail) {}
