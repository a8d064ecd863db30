/** Reading about States: the reference library as a list, one State on a page, several side by side; and correcting what one knows better. */
package org.comity.ui.states;
