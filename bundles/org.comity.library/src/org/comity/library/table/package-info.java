/** Tables of words, for the clipboard. */
package org.comity.library.table;
