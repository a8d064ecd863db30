/** The reference library that ships with Comity: States, instruments, types of assistance, forms, lifecycles and rubrics. */
package org.comity.library;
