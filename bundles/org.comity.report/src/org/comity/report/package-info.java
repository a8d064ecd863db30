/** Prints the scorecard of an exercise: to read on the screen, to put on paper, to reckon with and to write on. */
package org.comity.report;
