/** Prints States side by side, for the command line and for the window alike. */
package org.comity.cli.compare;
