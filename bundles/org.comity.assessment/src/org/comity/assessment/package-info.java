/** Grades an exercise from its recorded events: a level for each criterion, with the reason and the events that show it. */
package org.comity.assessment;
