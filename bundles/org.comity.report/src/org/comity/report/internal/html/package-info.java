/** HTML that can be mailed: BIRT's, with everything inside the one file and nothing that runs. */
package org.comity.report.internal.html;
