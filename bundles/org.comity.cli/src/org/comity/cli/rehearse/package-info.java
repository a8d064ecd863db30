/** Rehearsing a case from pack to printed scorecard: the one path that the command line and the window share. */
package org.comity.cli.rehearse;
