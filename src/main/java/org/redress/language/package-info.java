/**
 * The boundary to Stanford CoreNLP: words, sentences and the grammars that find phrases in them. Nothing else imports
 * it, so what CoreNLP offers can change in this package alone.
 */
@NullMarked
package org.redress.language;

import org.jspecify.annotations.NullMarked;
