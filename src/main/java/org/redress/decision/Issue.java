package org.redress.decision;

import org.jspecify.annotations.Nullable;

/**
 * One doubt about a decision: the text contradicts itself, or a value cannot be settled.
 *
 * @param detail what is doubtful, for a person to read
 * @param span where; null where the doubt is about something that is not printed
 */
public record Issue(IssueCode code, String detail, @Nullable Span span) {}
