package org.redress.decision;

/**
 * A line of website furniture that is not part of the decision.
 *
 * @param text the line, trimmed
 * @param rule what removed it
 */
public record RemovedLine(String text, String rule) {}
