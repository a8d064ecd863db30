/** What a trainer knows better than the library: correcting a fact or a holiday, the list of all corrections, giving them to a colleague and taking them from one. */
package org.comity.ui.overrides;
