package org.redress.report;

import org.redress.dataset.Payments;

/**
 * The payments promised by one organisation, or in one year.
 *
 * @param label whose or when, as the reader sees it
 */
public record PaymentGroup(String label, Payments payments) {}
