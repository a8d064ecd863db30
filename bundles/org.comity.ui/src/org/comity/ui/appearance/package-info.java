/** Light and dark. */
package org.comity.ui.appearance;
