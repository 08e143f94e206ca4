package org.redress.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/** Standard input and output as bytes, for data. What people read goes through the writers of the command line. */
record StandardStreams(InputStream in, OutputStream out) {

    /** Those of the process. A file stream alone takes every input for a file that it can measure. */
    static StandardStreams ofProcess() {
        return new StandardStreams(
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new PipedOutput(new FileOutputStream(FileDescriptor.out)));
    }
}
