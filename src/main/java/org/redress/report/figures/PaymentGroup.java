package org.redress.report.figures;

/**
 * The payments promised by one organisation, or in cases of one category, or in one period.
 *
 * @param label whose, in what, or when, as the reader sees it
 */
public record PaymentGroup(String label, PaymentFigures figures) {}
