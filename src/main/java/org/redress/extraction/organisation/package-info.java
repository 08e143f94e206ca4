/** What kind of body a decision is about. */
@NullMarked
package org.redress.extraction.organisation;

import org.jspecify.annotations.NullMarked;
