/** The entities of a decision, one extractor each, and the reader that runs them over a file. */
@NullMarked
package org.redress.extraction;

import org.jspecify.annotations.NullMarked;
