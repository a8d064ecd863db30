/** What commands write for other programs. */
package org.comity.cli.json;
