/** What came of a rehearsal. */
package org.comity.ui.scorecard;
