/** The application and its one window. */
package org.comity.ui.window;
