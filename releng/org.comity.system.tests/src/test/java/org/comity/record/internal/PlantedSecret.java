package org.comity.record.internal;

/** Stands for an internal class of another bundle in planted violations. */
public class PlantedSecret {
}
