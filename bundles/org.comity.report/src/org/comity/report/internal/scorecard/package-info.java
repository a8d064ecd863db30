/** The scorecard: its rows, its two charts, and what differs between screen, paper, workbook and text document. */
package org.comity.report.internal.scorecard;
