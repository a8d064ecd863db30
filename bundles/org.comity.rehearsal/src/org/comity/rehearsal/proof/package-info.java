/** Whether a scenario can be played to all its ends: found by playing out what seats may choose, not by drawing lots. */
package org.comity.rehearsal.proof;
