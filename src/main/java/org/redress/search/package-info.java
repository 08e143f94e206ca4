/** Looks for words in texts in one pass, where a regular expression would try every char anew. */
@NullMarked
package org.redress.search;

import org.jspecify.annotations.NullMarked;
