/** Plays scenarios headless with robots in the seats. */
package org.comity.rehearsal;
