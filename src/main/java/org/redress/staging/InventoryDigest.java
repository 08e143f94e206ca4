package org.redress.staging;

/**
 * Stands for the whole inventory when every file has been read: as long as it is the same, the same dataset comes of it.
 *
 * @param files how many the database holds
 * @param sha256 of every file's path and content and of what came of reading it, lower-case hexadecimal
 */
public record InventoryDigest(int files, String sha256) {}
