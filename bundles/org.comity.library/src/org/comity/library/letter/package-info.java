/** What a letter by which one State asks another can say at all, wherever it comes from. */
package org.comity.library.letter;
