/** On what a request between two States can rest on a day: treaties, own law, reciprocity, each with the reasons. */
package org.comity.library.basis;
