package org.redress.job;

/** A run that found no file in the input folder; whatever was published before is left as it is. */
public record EmptyRun() implements RunResult {}
