/** The people of a decision, who go by a title and a letter: who complained, and whom a sentence means. */
@NullMarked
package org.redress.extraction.people;

import org.jspecify.annotations.NullMarked;
