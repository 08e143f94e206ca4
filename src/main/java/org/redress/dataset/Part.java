package org.redress.dataset;

/**
 * The n-th thing of its kind in a decision.
 *
 * @param <T> what it is, such as a remedy
 * @param number counted from 1 in printed order
 */
record Part<T>(DecisionRow decision, int number, T content) {

    String decisionId() {
        return decision.id();
    }
}
