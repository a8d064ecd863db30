/** What a diagram of a model shows at this moment: nodes and edges with their looks and findings, kept in step with the model. */
package org.comity.diagram.view;
