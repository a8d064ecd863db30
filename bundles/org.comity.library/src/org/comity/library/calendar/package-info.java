/** Which days a State works: its recorded calendar with the corrections of a trainer. */
package org.comity.library.calendar;
