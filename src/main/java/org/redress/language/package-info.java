/** The boundary to Stanford CoreNLP: words, sentences and the grammars that find phrases in them. Nothing else imports it. */
@NullMarked
package org.redress.language;

import org.jspecify.annotations.NullMarked;
