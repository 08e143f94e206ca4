/**
 * From the text of a page to a structured statement: website furniture removed, heading read, sections told apart and
 * the original paragraph numbers restored, with every piece still knowing its place in the source file.
 */
@NullMarked
package org.redress.structure;

import org.jspecify.annotations.NullMarked;
