package org.redress.report.figures;

import org.redress.decision.IssueCode;

/**
 * How often a doubt of one kind occurs.
 *
 * @param decisions with at least one of them
 */
public record IssueCount(IssueCode code, int issues, int decisions) {}
