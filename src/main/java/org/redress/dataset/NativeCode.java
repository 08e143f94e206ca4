package org.redress.dataset;

import com.github.luben.zstd.util.Native;
import java.io.IOException;

/** The part of Redress that is not Java: the library that compresses Parquet files, which is unpacked at every start. */
public final class NativeCode {

    private NativeCode() {}

    /**
     * Makes sure that tables can be written, before the work of a run is done.
     *
     * @throws IOException if the library cannot be unpacked or loaded, naming the folder
     */
    public static void load() throws IOException {
        try {
            Native.load();
        } catch (LinkageError e) {
            throw new IOException(
                    "the compression library cannot be unpacked to the temporary folder "
                            + System.getProperty("java.io.tmpdir") + " or not be run there (" + e.getMessage()
                            + "); name another with java -Djava.io.tmpdir=DIR",
                    e);
        }
    }
}
