/** Many rehearsals of one scenario: what they reach, how they score, and what they never come to. */
package org.comity.rehearsal.runs;
