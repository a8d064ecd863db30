/** Arranges diagrams with ELK. */
package org.comity.diagram.arrange;
