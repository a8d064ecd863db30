/** Everything that a trainer knows better than the library: the list of it, giving it to a colleague and taking it from one. */
package org.comity.ui.overrides;
