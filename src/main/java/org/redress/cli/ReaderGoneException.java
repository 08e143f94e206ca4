package org.redress.cli;

import java.io.IOException;

/** Thrown when whoever reads standard output wants no more of it: nobody is to be told. */
class ReaderGoneException extends IOException {

    private static final long serialVersionUID = 1L;

    ReaderGoneException() {
        super("nobody reads standard output any more");
    }
}
