/** The fonts of reports and what BIRT needs to set South-East Asian scripts right. Exported because woven BIRT code calls it. */
package org.comity.report.internal.fonts;
