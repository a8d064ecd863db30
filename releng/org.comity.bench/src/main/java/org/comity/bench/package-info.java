/** What Comity measures of itself, and beside what. Never shipped, and never a test: a figure is true of one machine at one time. */
package org.comity.bench;
