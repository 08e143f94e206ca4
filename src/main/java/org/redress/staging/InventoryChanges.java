package org.redress.staging;

/** Is told file by file, in the order of their keys, what has to change for the inventory to equal the input folder. */
interface InventoryChanges {

    /** Changes nothing. */
    InventoryChanges NONE = new InventoryChanges() {
        @Override
        public void forget(String key) {
            // it stays
        }

        @Override
        public void add(FoundFile file) {
            // it stays unknown
        }
    };

    /** What is known of a file is no longer good. */
    void forget(String key);

    /** A file is to be read that is not known, or no longer. */
    void add(FoundFile file);
}
