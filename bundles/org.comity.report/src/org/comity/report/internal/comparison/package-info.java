/** The design of the comparison of States, filled and completed in code. */
package org.comity.report.internal.comparison;
