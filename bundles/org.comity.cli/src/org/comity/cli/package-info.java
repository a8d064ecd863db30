/** The commands of {@code ./comity} that need no window. */
package org.comity.cli;
