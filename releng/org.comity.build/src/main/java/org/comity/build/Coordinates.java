package org.comity.build;

/** A Maven artifact of packaging jar. */
record Coordinates(String groupId, String artifactId, String version) {
    /** Whether the version names exactly one release: no range, no keyword, no snapshot. */
    boolean isPinned() {
        return !version.isBlank() && "[(".indexOf(version.charAt(0)) < 0 && !version.equals("LATEST")
                && !version.equals("RELEASE") && !version.contains("SNAPSHOT");
    }

    @Override
    public String toString() {
        return groupId + ":" + artifactId + ":" + version;
    }
}
