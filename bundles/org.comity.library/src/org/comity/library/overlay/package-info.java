/** What a trainer knows better than the shipped library: a file of its own, laid over a copy on reading. The library itself is never changed. */
package org.comity.library.overlay;
