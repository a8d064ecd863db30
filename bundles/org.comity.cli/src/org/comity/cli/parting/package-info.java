/** Printing how two runs of a case differ: for the debrief, and for other programs. */
package org.comity.cli.parting;
