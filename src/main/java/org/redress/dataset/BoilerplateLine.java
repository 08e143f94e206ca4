package org.redress.dataset;

/**
 * One distinct line of website furniture over all decisions.
 *
 * @param files how many files it was removed from
 * @param exampleFile the first of them in the order of their paths
 */
record BoilerplateLine(String text, String rule, int files, String exampleFile) {}
