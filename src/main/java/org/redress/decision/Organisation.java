package org.redress.decision;

import org.jspecify.annotations.Nullable;

/**
 * What the reference tables know of the body complained about.
 *
 * @param gssCode the Office for National Statistics' nine-character code of the council or combined authority that it
 *     was on the decision date; null for every other kind of body
 */
public record Organisation(OrganisationType type, @Nullable String gssCode) {}
