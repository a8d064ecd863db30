/** Playing a case by the acts that somebody has written into a file: a workshop without a window. */
package org.comity.cli.play;
