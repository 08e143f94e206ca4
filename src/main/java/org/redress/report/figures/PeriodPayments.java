package org.redress.report.figures;

/** The payments promised by the decisions of a period. */
public record PeriodPayments(Period period, PaymentFigures figures) {}
