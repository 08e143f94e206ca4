/**
 * How well what is read agrees with what people read: annotations of some files on one side, what a run would publish
 * of the same files on the other, and precision, recall and F1 of every kind of value.
 */
@NullMarked
package org.redress.evaluation;

import org.jspecify.annotations.NullMarked;
