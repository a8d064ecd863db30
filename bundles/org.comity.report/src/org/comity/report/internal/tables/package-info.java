/** The design of reports made of tables, completed in code. */
package org.comity.report.internal.tables;
