/** What users do on a diagram, as commands on the model that can be undone. */
package org.comity.diagram.tool;
