/**
 * What a decision is: immutable records of everything Redress reads from one, each value with the place in the source
 * file that proves it. Nothing here knows files, frameworks or how a value was found.
 */
@NullMarked
package org.redress.decision;

import org.jspecify.annotations.NullMarked;
