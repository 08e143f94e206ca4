package org.redress.job;

/** Thrown when a setting has a name that nothing reads, most likely because it is misspelt, or a value that cannot be. */
public class SettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingException(String message) {
        super(message);
    }
}
