/** Two runs of one case side by side: where they parted, and what that cost in days and points. */
package org.comity.assessment.parting;
