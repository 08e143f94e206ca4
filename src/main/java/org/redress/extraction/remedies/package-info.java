/** What an organisation must do to put things right, for whom, with which sums and by when. */
@NullMarked
package org.redress.extraction.remedies;

import org.jspecify.annotations.NullMarked;
