/**
 * What runs inside a Redress process that is to go wrong: it does something at a point of the program. The calls are put
 * into a copy of the program's classes, so that the program itself holds none.
 */
@NullMarked
package org.redress.faults.inside;

import org.jspecify.annotations.NullMarked;
