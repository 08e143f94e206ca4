package org.redress.staging;

/**
 * How the input folder differs from what earlier runs have read.
 *
 * @param found files in the folder
 * @param added files that no earlier run has seen
 * @param changed files to read again, because they or the extractor changed or because reading them failed or was cut
 *     off
 * @param vanished files that are no longer there
 */
public record InventoryCounts(int found, int added, int changed, int vanished) {

    /** Files whose staged reading is still good. */
    public int unchanged() {
        return found - added - changed;
    }
}
