/** Turns the fact base of real States (JSON and a list of sources) into the EMF resources of the reference library. */
package org.comity.build.facts;
