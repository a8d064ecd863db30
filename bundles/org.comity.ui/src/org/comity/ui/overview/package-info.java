/** One scenario, read and laid out for reading. */
package org.comity.ui.overview;
