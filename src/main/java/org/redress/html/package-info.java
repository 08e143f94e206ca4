/** Pages as trees of elements that escape whatever they show, with tables and charts in SVG: nobody else writes HTML. */
@NullMarked
package org.redress.html;

import org.jspecify.annotations.NullMarked;
