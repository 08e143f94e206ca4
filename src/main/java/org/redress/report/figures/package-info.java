/** The figures of the report: gathered while the decisions pass on their way into the tables, keeping none of them. */
@NullMarked
package org.redress.report.figures;

import org.jspecify.annotations.NullMarked;
