package org.redress.job;

/** Thrown when so many files were rejected that nothing is published; the snapshot that was the latest before still is. */
public class QualityGateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    QualityGateException(String message) {
        super(message);
    }
}
