/** What every extractor works on and returns. */
@NullMarked
package org.redress.extraction.text;

import org.jspecify.annotations.NullMarked;
