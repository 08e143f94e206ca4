package org.redress.dataset.verification;

/**
 * What {@code datapackage.json} says about a file.
 *
 * @param sha256 lower-case hexadecimal
 */
record DescribedFile(String name, long rows, long bytes, String sha256) {

    DescribedFile {
        if (name.isEmpty() || name.contains("/") || name.contains("\\") || name.startsWith(".")) {
            throw new IllegalArgumentException("\"" + name + "\" is not the name of a file in the snapshot");
        }
    }
}
