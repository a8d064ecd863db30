/** The cooperation matrix: on what, and by which channel, each State can ask each other one. */
package org.comity.ui.matrix;
