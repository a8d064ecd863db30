/** Which days a State works, and how far its clocks are from others. */
package org.comity.library.calendar;
