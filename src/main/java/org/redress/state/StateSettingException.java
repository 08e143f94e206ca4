package org.redress.state;

/** Thrown when the database cannot be used with the settings there are: the same settings cannot succeed. */
public class StateSettingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StateSettingException(String message) {
        super(message);
    }

    StateSettingException(String message, Throwable cause) {
        super(message, cause);
    }
}
