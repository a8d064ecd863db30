/** Reading about States: the reference library as a list, one State on a page, and several side by side. */
package org.comity.ui.states;
