package org.redress.staging;

import java.util.Comparator;
import org.redress.decision.SourceFile;

/**
 * A file of the input folder, with the key of its row.
 *
 * @param bytes how many of it will be read
 */
record FoundFile(String key, SourceFile source, long bytes) {

    static final Comparator<FoundFile> ORDER = Comparator.comparing(FoundFile::key);

    static FoundFile of(SourceFile source, long bytes) {
        return new FoundFile(ReadingRow.key(source.path()), source, bytes);
    }

    static void write(ByteSink sink, FoundFile file) {
        sink.writeText(file.source.path());
        sink.writeText(file.source.sha256());
        sink.writeText(Long.toString(file.bytes));
    }

    static FoundFile read(ByteSource bytes) {
        SourceFile source = new SourceFile(bytes.readText(), bytes.readText());
        return of(source, Long.parseLong(bytes.readText()));
    }
}
