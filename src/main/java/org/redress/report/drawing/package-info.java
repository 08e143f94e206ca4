/** Tables and charts of the report: SVG drawn by little code, so that the page needs no script and no picture. */
@NullMarked
package org.redress.report.drawing;

import org.jspecify.annotations.NullMarked;
