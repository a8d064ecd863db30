/** All rules as a reader looks them up: in the help and on the command line. */
package org.comity.rules.catalogue;
