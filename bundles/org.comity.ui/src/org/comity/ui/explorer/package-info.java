/** The view of scenarios, and what can be done with their folders. */
package org.comity.ui.explorer;
