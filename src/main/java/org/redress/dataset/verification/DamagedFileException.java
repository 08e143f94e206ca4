package org.redress.dataset.verification;

/** Thrown when a file cannot be understood, or breaks a rule, because of what stands in it. */
final class DamagedFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String fact;

    DamagedFileException(String fact) {
        super(fact);
        this.fact = fact;
    }

    DamagedFileException(String fact, Throwable cause) {
        super(fact, cause);
        this.fact = fact;
    }

    /** What is wrong, with the name of the file. */
    Damage in(String file) {
        return new Damage(file, fact);
    }
}
