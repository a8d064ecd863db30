/** Where the parts of a diagram stand, how large their texts are, and the file that keeps it. */
package org.comity.diagram.layout;
