package org.redress.job;

/** What a run that did all its work has to tell. */
public sealed interface RunResult permits PublishedRun, UnchangedRun, EmptyRun {}
