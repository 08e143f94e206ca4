package org.redress.staging;

import java.util.Iterator;
import org.redress.decision.SourceFile;

/** The files that are in the input folder, in the order of their keys, however many they are. */
public final class FoundFiles implements AutoCloseable {

    private final ExternalSort<FoundFile> files =
            new ExternalSort<>(FoundFile.ORDER, FoundFile::write, FoundFile::read);

    /**
     * Adds a file, each once.
     *
     * @param bytes how many of it will be read
     */
    public void add(SourceFile file, long bytes) {
        files.add(FoundFile.of(file, bytes));
    }

    Iterator<FoundFile> sorted() {
        return files.iterator();
    }

    @Override
    public void close() {
        files.close();
    }
}
