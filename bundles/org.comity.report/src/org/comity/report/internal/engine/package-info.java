/** The BIRT engine, started once and hardened: what it may read, what its scripts may touch, how its errors are told. */
package org.comity.report.internal.engine;
