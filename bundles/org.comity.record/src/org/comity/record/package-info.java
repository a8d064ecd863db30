/**
 * The exercise record: one SQLite file for each exercise, to which events are appended and in which nothing is ever changed.
 *
 * <p>Every event carries the hash of itself and of the event before it, so that a reader can tell up to where a record is as it
 * was written. Nothing in the file depends on the machine, its clock, its language or its time zone.
 */
package org.comity.record;
