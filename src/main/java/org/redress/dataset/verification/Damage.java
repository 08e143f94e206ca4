package org.redress.dataset.verification;

/**
 * Something wrong with one file of a snapshot.
 *
 * @param file its name
 * @param fact what is wrong, for a person to read; never text of a document
 */
public record Damage(String file, String fact) {

    @Override
    public String toString() {
        return file + ": " + fact;
    }
}
